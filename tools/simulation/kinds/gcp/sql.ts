import { textOf } from "../../fields.ts";
import type { SimulatedKinds } from "../simulated.ts";
import { certificate, path, privateIp } from "./names.ts";

const instance = { apiVersion: "sql.gcp.m.upbound.io/v1beta1", kind: "DatabaseInstance" };

/** Cloud SQL. Source of the connection details: config/namespaced/sql/config.go of provider-upjet-gcp. */
export const sql: SimulatedKinds = {
  "sql.gcp.m.upbound.io/v1beta1 DatabaseInstance": {
    isSlow: true,
    fields: ({ name, forProvider, isDone }) => ({
      id: name,
      selfLink: `https://sqladmin.googleapis.com/sql/v1beta4/${path(forProvider, `instances/${name}`)}`,
      connectionName: `${textOf(forProvider["project"])}:${textOf(forProvider["region"])}:${name}`,
      ...(isDone && { privateIpAddress: privateIp(name), firstIpAddress: privateIp(name) }),
    }),
    details: ({ name, forProvider, isDone }) => ({
      connectionName: `${textOf(forProvider["project"])}:${textOf(forProvider["region"])}:${name}`,
      ...(isDone && { privateIP: privateIp(name), serverCACertificateCert: certificate }),
    }),
  },
  "sql.gcp.m.upbound.io/v1beta1 Database": {
    references: [{ field: "instance", goName: "Instance", to: instance }],
    fields: ({ name, forProvider }) => ({
      id: path(forProvider, `instances/${textOf(forProvider["instance"])}/databases/${name}`),
    }),
  },
  "sql.gcp.m.upbound.io/v1beta1 User": {
    references: [{ field: "instance", goName: "Instance", to: instance }],
    fields: ({ name, forProvider }) => ({ id: `${name}//${textOf(forProvider["instance"])}` }),
    details: (_, password) => ({ password, "attribute.password": password }),
  },
};
