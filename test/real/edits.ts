/** What the API server makes of a kind's claims before anybody else sees them. */
interface Edits {
  /** A spec that says as little as it may, and what it is stored as. */
  readonly least: object;
  readonly stored: object;
  /** Edits of the example that are allowed. */
  readonly accepted: readonly object[];
  /** Edits of the example that are refused, and the sentence that says why. */
  readonly refused: readonly (readonly [edit: object, sentence: string])[];
  /** The same for the claim that says as little as it may. */
  readonly refusedOfLeast: readonly (readonly [edit: object, sentence: string])[];
}

const regionValue =
  'spec.region: Invalid value: "us-east-1": region cannot change: make a new claim in the other region and move the data';
const regionPresence = "spec: Invalid value: region cannot be added or removed: make a new claim and move the data";

/** @throws Error for a kind that nobody has written down. */
export function editsOf(folder: string): Edits {
  const found = edits[folder];
  if (found === undefined) throw new Error(`test/real/edits.ts must say which edits of ${folder} are refused`);
  return found;
}

/** By the folder of the kind. */
const edits: Readonly<Record<string, Edits>> = {
  database: {
    least: { team: "checkout" },
    stored: { team: "checkout", size: "small", engine: "postgres", highAvailability: false, backupRetentionDays: 7 },
    accepted: [
      { size: "medium" },
      { size: "large" },
      { team: "another-team" },
      { highAvailability: true },
      { backupRetentionDays: 1 },
      { backupRetentionDays: 35 },
      { size: "large", highAvailability: true, backupRetentionDays: 30 },
    ],
    refused: [
      [{ region: "us-east-1" }, regionValue],
      [{ region: null }, regionPresence],
      [{ region: "mars" }, 'spec.region: Unsupported value: "mars": supported values: "eu-west-1"'],
      [
        { engine: "mysql" },
        'spec.engine: Invalid value: "mysql": engine cannot change: make a new claim with the other engine and move the data',
      ],
      [{ engine: "oracle" }, 'spec.engine: Unsupported value: "oracle": supported values: "postgres", "mysql"'],
      [{ size: "huge" }, 'spec.size: Unsupported value: "huge": supported values: "small", "medium", "large"'],
      [{ size: 3 }, 'spec.size: Invalid value: "integer": spec.size in body must be of type string: "integer"'],
      [{ backupRetentionDays: 0 }, "spec.backupRetentionDays in body should be greater than or equal to 1"],
      [{ backupRetentionDays: 36 }, "spec.backupRetentionDays in body should be less than or equal to 35"],
      [{ backupRetentionDays: 1.5 }, 'spec.backupRetentionDays in body must be of type integer: "number"'],
      [{ highAvailability: "yes" }, 'spec.highAvailability in body must be of type boolean: "string"'],
      [{ team: "A_b" }, "spec.team in body should match '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$'"],
      [{ team: null }, "spec.team: Required value"],
    ],
    refusedOfLeast: [[{ region: "eu-west-1" }, regionPresence]],
  },
  cache: {
    least: { team: "checkout" },
    stored: { team: "checkout", size: "small", engine: "redis", evictionPolicy: "allkeys-lru" },
    accepted: [
      { size: "medium" },
      { size: "large" },
      { team: "another-team" },
      { evictionPolicy: "noeviction" },
      { maxMemoryMb: 100 },
      { size: "large", evictionPolicy: "volatile-lru", maxMemoryMb: 307_200 },
    ],
    refused: [
      [{ region: "us-east-1" }, regionValue],
      [{ region: null }, regionPresence],
      [{ region: "mars" }, 'spec.region: Unsupported value: "mars": supported values: "eu-west-1"'],
      [
        { engine: "memcached" },
        'spec.engine: Invalid value: "memcached": engine cannot change: make a new claim with the other engine; a cache fills itself again',
      ],
      [{ engine: "valkey" }, 'spec.engine: Unsupported value: "valkey": supported values: "redis", "memcached"'],
      [{ size: "huge" }, 'spec.size: Unsupported value: "huge": supported values: "small", "medium", "large"'],
      [
        { evictionPolicy: "lru" },
        'spec.evictionPolicy: Unsupported value: "lru": supported values: "allkeys-lru", "volatile-lru", "allkeys-random", "noeviction"',
      ],
      [{ maxMemoryMb: 99 }, "spec.maxMemoryMb in body should be greater than or equal to 100"],
      [{ maxMemoryMb: 307_201 }, "spec.maxMemoryMb in body should be less than or equal to 307200"],
      [{ maxMemoryMb: 100.5 }, 'spec.maxMemoryMb in body must be of type integer: "number"'],
      [{ team: "A_b" }, "spec.team in body should match '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$'"],
      [{ team: null }, "spec.team: Required value"],
    ],
    refusedOfLeast: [[{ region: "eu-west-1" }, regionPresence]],
  },
  queue: {
    least: { team: "checkout" },
    stored: { team: "checkout", messageRetentionDays: 4, fifo: false, deadLetterQueue: true },
    accepted: [
      { messageRetentionDays: 1 },
      { messageRetentionDays: 14 },
      { team: "another-team" },
      { deadLetterQueue: false },
      { deadLetterQueue: true, messageRetentionDays: 7 },
    ],
    refused: [
      [{ region: "us-east-1" }, regionValue],
      [{ region: null }, regionPresence],
      [{ region: "mars" }, 'spec.region: Unsupported value: "mars": supported values: "eu-west-1"'],
      [
        { fifo: false },
        "spec.fifo: Invalid value: false: fifo cannot change: make a new claim and let consumers drain this one",
      ],
      [{ fifo: "yes" }, 'spec.fifo in body must be of type boolean: "string"'],
      [{ deadLetterQueue: 1 }, 'spec.deadLetterQueue in body must be of type boolean: "integer"'],
      [{ messageRetentionDays: 0 }, "spec.messageRetentionDays in body should be greater than or equal to 1"],
      [{ messageRetentionDays: 15 }, "spec.messageRetentionDays in body should be less than or equal to 14"],
      [{ messageRetentionDays: 1.5 }, 'spec.messageRetentionDays in body must be of type integer: "number"'],
      [{ team: "A_b" }, "spec.team in body should match '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$'"],
      [{ team: null }, "spec.team: Required value"],
    ],
    refusedOfLeast: [
      [{ region: "eu-west-1" }, regionPresence],
      [{ fifo: true }, "fifo cannot change: make a new claim and let consumers drain this one"],
    ],
  },
};
