import { expect, test } from "@jest/globals";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clouds } from "../../functions/clouds/cloud.ts";
import { database } from "../../functions/database/index.ts";
import { graph } from "./graph.ts";

const claim = "golden-path/examples/claim-database.yaml";

test("a database on AWS is drawn with all that it is made of", async () => {
  expect(await graph(claim, { cloud: "aws" })).toBe(`flowchart LR
  claim(["checkout-db<br/>DatabaseInstanceClaim"])
  key-connection["connection<br/>Secret"]
  key-credentials["credentials<br/>Secret"]:::stateful
  key-ingress-64b0458c["ingress-64b0458c<br/>SecurityGroupIngressRule"]
  key-instance["instance<br/>Instance"]:::stateful
  key-parameter-group["parameter-group<br/>ParameterGroup"]
  key-security-group["security-group<br/>SecurityGroup"]
  key-subnet-group["subnet-group<br/>SubnetGroup"]
  claim --> key-connection
  claim --> key-credentials
  claim --> key-ingress-64b0458c
  claim --> key-instance
  claim --> key-parameter-group
  claim --> key-security-group
  claim --> key-subnet-group
  key-connection -.->|"password<br/>username"| key-credentials
  key-connection -.->|"endpoint"| key-instance
  key-ingress-64b0458c -->|"securityGroupIdRef"| key-security-group
  key-instance -->|"passwordSecretRef"| key-credentials
  key-instance -->|"parameterGroupNameRef"| key-parameter-group
  key-instance -->|"vpcSecurityGroupIdRefs"| key-security-group
  key-instance -->|"dbSubnetGroupNameRef"| key-subnet-group
  classDef stateful stroke-width:3px
`);
});

test.each(clouds)("on %s every line is one of a flowchart, and the same every time", async (cloud) => {
  const drawing = await graph(claim, { cloud });
  const node = /^ {2}key-[-a-z0-9]+\["[^"]+"\](:::stateful)?$/;
  const arrow = /^ {2}(claim|key-[-a-z0-9]+) (-->|-\.->\|"[^"]+"\||-->\|"[^"]+"\|) key-[-a-z0-9]+$/;
  const [first, root, ...lines] = drawing.trimEnd().split("\n");
  expect([first, root]).toEqual(["flowchart LR", '  claim(["checkout-db<br/>DatabaseInstanceClaim"])']);
  expect(lines.slice(0, -1).filter((line) => !node.test(line) && !arrow.test(line))).toEqual([]);
  expect(await graph(claim, { cloud })).toBe(drawing);
});

test.each(clouds)("on %s what holds data is marked, and the connection is made of the credentials", async (cloud) => {
  const drawing = await graph(claim, { cloud });
  const marked = [...drawing.matchAll(/key-(\S+)\[.*:::stateful$/gm)].map(([, key]) => key);
  const stateful = Object.entries(database.keys[cloud]).filter(([, key]) => key.stateful);
  expect(marked).toEqual(stateful.map(([key]) => key).toSorted());
  expect(drawing).toContain('  key-connection -.->|"password<br/>username"| key-credentials\n');
});

test("what does not become ready is not drawn", async () => {
  const folder = mkdtempSync(join(tmpdir(), "idp-"));
  const path = join(folder, "claim.yaml");
  writeFileSync(path, readFileSync(claim, "utf8").replace("size: small", "size: huge"));
  await expect(graph(path, { cloud: "aws" })).rejects.toMatchObject({
    code: 1,
    message: expect.stringMatching(/^DatabaseInstanceClaim checkout-db does not become ready on aws: .*"huge"$/),
  });
  rmSync(folder, { recursive: true });
});
