/** The bytes hold something that cannot be a value of Kubernetes; `path` says where. */
export class Malformed extends Error {
  override name = "Malformed";
  readonly path: string;

  constructor(path: readonly string[], wrong: string) {
    super(`${shortened(path)} ${wrong}`);
    this.path = path.join(".");
  }
}

const shown = 6;

const shortened = (path: readonly string[]) =>
  path.length > shown ? `${path.slice(0, shown).join(".")}...` : path.join(".");
