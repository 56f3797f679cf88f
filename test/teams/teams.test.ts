import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { clouds, type Cloud } from "../../functions/clouds/cloud.ts";
import { kinds } from "../../functions/kinds.ts";
import { at, fieldsOf, listOf } from "../../tools/simulation/fields.ts";
import type { KubeObject } from "../../tools/simulation/kube-object.ts";
import type { Round } from "../../tools/simulation/play.ts";
import { readable } from "../answer.ts";
import { violations } from "../crd/check.ts";
import { askForExample, maxRounds, played } from "../properties/play.ts";
import { allClaims } from "./claims.ts";
import { platformOf } from "./platform.ts";

const claims = allClaims();
const count = (isCounted: (claim: KubeObject) => boolean) => claims.filter(isCounted).length;
const isRecord = ({ kind }: KubeObject) => kind === "DNSRecordClaim";

test("there are the 109 claims of the teams, and a dozen records of every type", () => {
  expect(count((claim) => !isRecord(claim))).toBe(109);
  expect(count(isRecord)).toBe(12);
  expect(new Set(claims.filter(isRecord).map((claim) => at(claim, "spec", "recordType"))).size).toBe(5);
  expect(new Set(claims.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
});

/** The keys that the connection Secret of each kind begins with, on every cloud. */
const secretKeys: Readonly<Record<string, readonly string[]>> = {
  DatabaseInstanceClaim: ["endpoint", "port", "username", "password"],
  CacheInstanceClaim: ["endpoint", "port", "password"],
  MessageQueueClaim: ["endpoint", "arn"],
  ObjectStorageClaim: ["endpoint", "bucketName"],
  CDNDistributionClaim: ["endpoint", "distributionId"],
};

/** The status fields of a kind, as its XRD declares them. */
function statusFields(kind: string): readonly string[] {
  const folder = Object.values(kinds).find(({ names }) => names.kind === kind)?.folder;
  const xrd: unknown = parse(readFileSync(`apis/${folder}/definition.yaml`, "utf8"));
  const [version] = listOf(at(xrd, "spec", "versions"));
  return Object.keys(
    fieldsOf(at(version, "schema", "openAPIV3Schema", "properties", "status", "properties")),
  ).toSorted();
}

const specOf = (claim: KubeObject, field: string): unknown => at(claim, "spec", field);

type Warned = Partial<Record<Cloud, (claim: KubeObject) => string | false>>;

/** The declared warnings of what the teams ask for: what a cloud cannot do, whatever we compose. */
const warnings: Readonly<Record<string, Warned>> = {
  DatabaseInstanceClaim: {
    gcp: (claim) => Number(specOf(claim, "backupRetentionDays")) > 7 && "PointInTimeRecoveryCapped",
    azure: (claim) => Number(specOf(claim, "backupRetentionDays")) < 7 && "BackupRetentionRaised",
  },
  MessageQueueClaim: {
    gcp: (claim) => specOf(claim, "fifo") === true && "FifoNeedsClientSupport",
    azure: (claim) => specOf(claim, "fifo") === true && "FifoNeedsClientSupport",
  },
  // Every origin of the teams is a bucket that the function cannot look into.
  CDNDistributionClaim: { aws: () => "OriginAccessUnverified" },
  // The example's settings name the group of one team in Entra.
  KubernetesNamespaceClaim: { azure: (claim) => specOf(claim, "team") !== "payments" && "GroupNameUsed" },
};

const lastOf = (rounds: readonly Round[]): Round => {
  const last = rounds.at(-1);
  if (last === undefined) throw new Error("a play must have a round");
  return last;
};

const plays: number[] = [];
afterAll(() => {
  const seconds = plays.reduce((sum, milliseconds) => sum + milliseconds, 0) / 1000;
  process.stdout.write(`${plays.length} plays of the teams' claims took ${seconds.toFixed(1)} s\n`);
});

describe.each(clouds)("on %s", (cloud) => {
  const platform = platformOf(cloud);

  test.each(claims.map((claim) => [claim.kind, claim.metadata.name, claim] as const))(
    "%s %s serves",
    async (...row) => {
      const [kind, , claim] = row;
      const start = performance.now();
      const rounds = await played({ cloud, claim, platform }, { call: askForExample });
      plays.push(performance.now() - start);
      const last = lastOf(rounds);
      for (const { error, deleted, refused } of rounds)
        expect([error, ...deleted.keys(), ...refused.keys()]).toEqual([undefined]);
      expect(rounds.length).toBeLessThan(maxRounds);
      expect(last.isReady).toBe(true);

      const { conditions, status, resources = {} } = readable(last.response);
      const warned = warnings[kind]?.[cloud]?.(claim) || undefined;
      expect(conditions["Accepted"]).toMatchObject({ status: "TRUE", reason: "Valid" });
      expect(conditions["Honoured"]).toMatchObject({
        status: warned === undefined ? "TRUE" : "FALSE",
        reason: warned ?? "FullEffect",
      });
      expect(conditions["Provisioned"]).toMatchObject({ status: "TRUE", reason: "Ready" });
      expect(status).toMatchObject({ status: "Available", provider: cloud });
      expect(Object.keys(fieldsOf(status)).toSorted()).toEqual(statusFields(kind));
      expect(Object.values(resources).flatMap(({ object }) => violations(object))).toEqual([]);
      const wanted = secretKeys[kind];
      if (wanted === undefined) expect(resources).not.toHaveProperty("connection");
      else
        expect(Object.keys(fieldsOf(resources["connection"]?.object?.["data"]))).toEqual(
          expect.arrayContaining([...wanted]),
        );
    },
  );
});
