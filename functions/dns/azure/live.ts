import type { RecordType } from "../types.ts";
import type { AzureAsk } from "./readings.ts";
import type { Content } from "./written.ts";

/** The record that is there already: which, where, and what it holds as far as that is known. */
export type Live = {
  readonly type: RecordType;
  /** Its name within its zone. */
  readonly inZone: string | undefined;
  readonly zoneName: string | undefined;
  readonly resourceGroupName: string | undefined;
  readonly fqdn: string | undefined;
  readonly content: Content | undefined;
};

/** The one record of a claim that was observed, under whichever key. */
export function liveOf({ seen }: AzureAsk): Live | undefined {
  const [live] = [
    ...observed("A", seen("a-record"), ({ records }) => records && { type: "A", records }),
    ...observed("AAAA", seen("aaaa-record"), ({ records }) => records && { type: "AAAA", records }),
    ...observed("CNAME", seen("cname-record"), ({ record: to }) =>
      to === undefined ? to : { type: "CNAME", record: to },
    ),
    ...observed("TXT", seen("txt-record"), ({ record }) => record && { type: "TXT", record }),
    ...observed("MX", seen("mx-record"), ({ record }) => record && { type: "MX", record }),
  ];
  return live;
}

type Place = Pick<Live, "zoneName" | "resourceGroupName">;

type Observed<F> = {
  readonly exists: boolean;
  readonly externalName: string | undefined;
  readonly forProvider: F & Place;
  readonly atProvider: Pick<Live, "fqdn">;
};

function observed<F>(
  type: RecordType,
  { exists, externalName, forProvider, atProvider }: Observed<F>,
  content: (asked: F) => Content | undefined,
): readonly Live[] {
  if (!exists) return [];
  const { zoneName, resourceGroupName } = forProvider;
  return [
    {
      type,
      inZone: externalName?.toLowerCase(),
      zoneName,
      resourceGroupName,
      fqdn: atProvider.fqdn,
      content: content(forProvider),
    },
  ];
}
