import {
  BackendService,
  GlobalAddress,
  GlobalForwardingRule,
  GlobalNetworkEndpoint,
  GlobalNetworkEndpointGroup,
  ManagedSslCertificate,
  RecordSet,
  SslPolicy,
  TargetHttpProxy,
  TargetHttpsProxy,
  UrlMap,
} from "../../clouds/models.ts";
import type { Ask } from "../../clouds/room.ts";
import type { GcpSettings } from "../../clouds/settings/gcp.ts";
import { parts, text, texts } from "../../compose/leaf.ts";
import { secret } from "../../compose/reading.ts";
import type { Cdn } from "../claim.ts";

const urlMap = UrlMap.reading({ forProvider: { project: text } });
const rule = GlobalForwardingRule.reading({ forProvider: { project: text } });

/** Everything that a distribution on Google Cloud reads of what was observed. */
export const readings = {
  connection: secret({ endpoint: text, distributionId: text }),
  "endpoint-group-*": GlobalNetworkEndpointGroup.reading({ forProvider: { project: text } }),
  "endpoint-*": GlobalNetworkEndpoint.reading({
    forProvider: { fqdn: text, globalNetworkEndpointGroup: text, project: text },
  }),
  backend: BackendService.reading({
    forProvider: { backend: parts({ group: text }), customRequestHeaders: texts, project: text },
    atProvider: { backend: parts({ group: text }), customRequestHeaders: texts },
  }),
  "url-map": urlMap,
  "redirect-url-map": urlMap,
  address: GlobalAddress.reading({ forProvider: { project: text }, atProvider: { address: text } }),
  certificate: ManagedSslCertificate.reading({
    forProvider: { managed: { domains: texts }, project: text },
    atProvider: { expireTime: text },
  }),
  "ssl-policy": SslPolicy.reading({ forProvider: { project: text } }),
  "https-proxy": TargetHttpsProxy.reading({
    forProvider: { certificateMap: text, project: text, sslPolicy: text },
    atProvider: { id: text, sslCertificates: texts, sslPolicy: text },
  }),
  "http-proxy": TargetHttpProxy.reading({ forProvider: { project: text, urlMap: text }, atProvider: { urlMap: text } }),
  "https-rule": rule,
  "http-rule": rule,
  record: RecordSet.reading({ forProvider: { managedZone: text, name: text, project: text, rrdatas: texts } }),
} as const;

export type GcpAsk = Ask<Cdn, GcpSettings, typeof readings>;
