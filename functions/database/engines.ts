/** The engines on offer: the port each listens on. */
export const engines = {
  postgres: { port: 5432 },
  mysql: { port: 3306 },
} as const;

export type Engine = keyof typeof engines;

export const engineNames = Object.keys(engines) as [Engine, ...Engine[]];

/** The database inside the server that an application connects to. */
export const databaseName = "app";
