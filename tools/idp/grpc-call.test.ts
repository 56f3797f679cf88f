import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { handle } from "../../functions/runner/handle.ts";
import { serving } from "../../test/serving.ts";
import { examplePassword } from "../simulation/example-password.ts";
import { playAll } from "../simulation/play.ts";
import { connect } from "./grpc-call.ts";
import { setting } from "./setting.ts";

let server: Awaited<ReturnType<typeof serving>>;

beforeAll(async () => {
  const answer = (request: Uint8Array) => handle(request, examplePassword, () => undefined);
  server = await serving(answer);
});

afterAll(() => server.stop());

test("a claim becomes ready over gRPC", async () => {
  const { claim, composition, platform } = setting("golden-path/examples/claim-database.yaml", { cloud: "aws" });
  const { call, close } = connect(server.address);
  const rounds = await playAll(claim, { call, composition, platform: [platform], maxRounds: 20 });
  close();
  expect(rounds.at(-1)?.isReady).toBe(true);
});

test("a server that is not there is said in one sentence", async () => {
  const { call, close } = connect("127.0.0.1:1");
  await expect(call(new Uint8Array())).rejects.toMatchObject({
    code: 1,
    message: expect.stringMatching(/^The function server did not answer: /),
  });
  close();
});
