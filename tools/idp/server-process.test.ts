import { afterAll, expect, test } from "@jest/globals";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "./server-process.ts";

const folder = mkdtempSync(join(tmpdir(), "idp-"));
afterAll(() => rmSync(folder, { recursive: true }));

function server(name: string, source: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, source);
  return path;
}

const hang = "setInterval(() => {}, 1000);";
const patient = 15_000;

test("a server is known by the address in its log", async () => {
  const log = `console.log("no JSON"); console.log('{"level":30}'); console.log('{"address":"127.0.0.1:7"}'); ${hang}`;
  const { address, stop } = await startServer(server("good", log), patient);
  expect(address).toBe("127.0.0.1:7");
  await stop();
});

test("a server that ends says why", async () => {
  const path = server("ends", `process.stderr.write("no port is free\\n"); process.exit(2);`);
  await expect(startServer(path, patient)).rejects.toMatchObject({
    code: 1,
    message: "The function server ended before it served: no port is free",
  });
});

test("a server that hangs is given up, also when it does not listen to anybody", async () => {
  const path = server("hangs", `process.on("SIGTERM", () => {}); ${hang}`);
  await expect(startServer(path, 300)).rejects.toMatchObject({
    code: 1,
    message: "The function server did not serve within 0.3 s",
  });
});
