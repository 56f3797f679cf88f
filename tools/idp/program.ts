import { Command, Option } from "commander";
import type { Cloud } from "../../functions/clouds/cloud.ts";
import { chooseView, type ViewOptions } from "./choose-view.ts";
import { graph } from "./graph.ts";
import { jsonHelp } from "./json-view.ts";
import { cloud, cloudOrAll, example, pace, platform, rounds } from "./options.ts";
import { all, playClaims, type PlayOptions } from "./play.ts";
import { render, type RenderOptions } from "./render.ts";
import type { SettingOptions } from "./setting.ts";
import { validatePlatform } from "./validate-platform.ts";

const claim = "golden-path/examples/claim-database.yaml";
const service = "golden-path/templates/new-service/service-resources.yaml";

/** The command line. Every command writes to standard output and answers by its exit code; errors are thrown. */
export function program(): Command {
  const idp = new Command("idp")
    .description("Shows what claims become, without a cluster and without a cloud.")
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  idp.addHelpText("after", example(`idp render ${claim}`, `idp play ${claim}`));
  addRender(idp);
  addPlay(idp);
  addGraph(idp);
  addValidate(idp);
  return idp;
}

const addRender = (idp: Command) =>
  idp
    .command("render")
    .description("Print what one call makes of a claim, as crossplane composition render prints it.")
    .argument("<claim>", "a YAML file with one claim")
    .addOption(cloud().default("aws"))
    .addOption(platform())
    .option("--observed <file...>", "composed objects as they are in a cluster")
    .option("--required <file...>", "other objects of the cluster that the function may ask to see")
    .addHelpText("after", example(`idp render ${claim} --cloud aws`))
    .action(async (path: string, options: RenderOptions) => {
      process.stdout.write(await render(path, options));
    });

const addPlay = (idp: Command) =>
  idp
    .command("play")
    .description("Play claims from request to ready: a real function server, a simulated cloud.")
    .argument("<claims>", "a YAML file with one claim, or with those of a whole service")
    .addOption(cloudOrAll().default("aws"))
    .addOption(platform())
    .option("--rounds <n>", "how many rounds to play at most", rounds, 40)
    .option("--pace <ms>", "how long a round stays on a terminal before the next one", pace, 400)
    .addOption(new Option("--plain", "print lines on a terminal too").conflicts("json"))
    .option("--json", "print a JSON object a line, for programs")
    .addHelpText("after", jsonHelp + example(`idp play ${service}`, `idp play ${claim} --cloud ${all}`))
    .action(async (path: string, options: PlayOptions & ViewOptions) => {
      const view = await chooseView(options, process.stdout, process.env);
      if (!(await playClaims(path, options, view))) process.exitCode = 1;
    });

const addGraph = (idp: Command) =>
  idp
    .command("graph")
    .description("Draw what a claim becomes as a Mermaid flowchart.")
    .argument("<claim>", "a YAML file with one claim")
    .addOption(cloud().default("aws"))
    .addOption(platform())
    .addHelpText("after", example(`idp graph ${claim} --cloud aws`))
    .action(async (path: string, options: SettingOptions) => {
      process.stdout.write(await graph(path, options));
    });

const addValidate = (idp: Command) =>
  idp
    .command("validate")
    .description("Say what is wrong with a file.")
    .addHelpText("after", example("idp validate platform examples/platform/aws.yaml"))
    .command("platform")
    .description("Check a platform's EnvironmentConfig as the function will read it.")
    .argument("<file>", "a YAML file with one EnvironmentConfig named platform-<cloud>")
    .addOption(cloud())
    .addHelpText("after", example("idp validate platform examples/platform/aws.yaml"))
    .action((path: string, options: { readonly cloud?: Cloud }) => {
      const { isValid, lines } = validatePlatform(path, options.cloud);
      process.stdout.write(lines.map((line) => `${line}\n`).join(""));
      if (!isValid) process.exitCode = 1;
    });
