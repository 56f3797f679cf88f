import { build } from "esbuild";
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";

interface Bundle {
  readonly from: string;
  readonly to: string;
  readonly firstLine?: string;
  /** Packages that this bundle must not carry. */
  readonly without?: readonly string[];
}

const server: Bundle = { from: "functions/main.ts", to: "dist/main.js", without: ["commander", "yaml"] };
const idp: Bundle = { from: "tools/idp/main.ts", to: "dist/idp.js", firstLine: "#!/usr/bin/env node\n" };

/** Writes one bundle and answers its size in bytes. */
async function write({ from, to, firstLine = "", without = [] }: Bundle): Promise<number> {
  const { metafile } = await build({
    entryPoints: [from],
    outfile: to,
    bundle: true,
    format: "cjs",
    logLevel: "error",
    metafile: true,
    minify: true,
    platform: "node",
    target: "node24",
    // CommonJS has no import.meta, so the bundle makes its own.
    banner: { js: `${firstLine}const importMetaUrl = require("node:url").pathToFileURL(__filename).href;` },
    define: {
      "import.meta.dirname": "__dirname",
      "import.meta.filename": "__filename",
      "import.meta.url": "importMetaUrl",
    },
  });
  const output = metafile.outputs[to];
  if (output === undefined) throw new Error(`${to} was not written`);
  const carried = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const culprit = without.find((name) => carried.some(([path]) => path.includes(`node_modules/${name}/`)));
  if (culprit !== undefined) throw new Error(`${to} must not carry ${culprit}`);
  return output.bytes;
}

rmSync("dist", { recursive: true, force: true });
mkdirSync("dist");
// The project is made of modules, the bundles are not.
writeFileSync("dist/package.json", `{ "type": "commonjs" }\n`);
for (const bundle of [server, idp]) {
  const bytes = await write(bundle);
  console.log(`${bundle.to} ${(bytes / 1024).toFixed(0)} KiB`);
}
chmodSync(idp.to, 0o755);
