import { azureName } from "../../clouds/azure/names.ts";
import { marks } from "../../clouds/marks.ts";
import { MysqlServer, PostgresServer } from "../../clouds/models.ts";
import { objectName } from "../../clouds/names.ts";
import type { PasswordUser } from "../../clouds/password.ts";
import type { Envelope } from "../../compose/model.ts";
import type { Resource } from "../../compose/resource.ts";
import { engineFacts } from "./engine-facts.ts";
import type { Pinned } from "./pinned.ts";
import type { AzureAsk } from "./readings.ts";
import type { Shape } from "./shape.ts";

/** Azure forbids admin, administrator, root and azure_superuser as a login. */
const login = "platformadmin";

/** The name of the server in Azure. A changed one would be another server. */
const serverName = ({ owner, seen }: AzureAsk): string => seen("server").externalName ?? azureName(owner);

/** Who uses the password. Source: `az postgres|mysql flexible-server update` in the Azure CLI reference. */
export const passwordUser = (ask: AzureAsk, { engine, resourceGroupName }: Pinned): PasswordUser => ({
  key: "server",
  kind: "FlexibleServer",
  login,
  command: (password) =>
    `${engineFacts[engine].cli} update --resource-group ${resourceGroupName} --name ${serverName(ask)} ` +
    `--admin-password ${password}`,
});

/** The storage of a new server. Azure grows it and never shrinks it. */
const storageGb = { small: 32, medium: 64, large: 128 } as const;

/** The flexible server of either engine: in a network of the platform, never public. */
export function server(ask: AzureAsk, pinned: Pinned, shape: Shape, envelope: Envelope): Resource {
  const named = { ...envelope, externalName: serverName(ask) };
  const shared = sharedFields(ask, pinned, shape);
  const { initProvider: born } = ask.seen("server");
  const sizeGb = storageGb[ask.claim.size];
  // Storage grows by itself: a size that the provider compares would be a shrink, which it refuses for ever.
  return pinned.engine === "postgres"
    ? PostgresServer(
        named,
        { ...shared, autoGrowEnabled: true, publicNetworkAccessEnabled: false },
        { storageMb: born.storageMb ?? sizeGb * 1024, zone: born.zone ?? ask.settings.database.zone },
      )
    : MysqlServer(
        named,
        { ...shared, publicNetworkAccess: "Disabled" },
        { storage: born.storage ?? { sizeGb, autoGrowEnabled: true } },
      );
}

function sharedFields({ claim, owner, settings, seen }: AzureAsk, pinned: Pinned, shape: Shape) {
  return {
    location: pinned.location,
    resourceGroupName: pinned.resourceGroupName,
    administratorLogin: seen("server").forProvider.administratorLogin ?? login,
    administratorPasswordSecretRef: { name: objectName(owner, "credentials"), key: "password" },
    skuName: shape.skuName,
    version: pinned.version,
    backupRetentionDays: Math.max(claim.backupRetentionDays, engineFacts[pinned.engine].leastBackupDays),
    geoRedundantBackupEnabled: pinned.geoRedundantBackupEnabled,
    delegatedSubnetId: pinned.delegatedSubnetId,
    privateDnsZoneId: pinned.privateDnsZoneId,
    ...(shape.highAvailability && { highAvailability: shape.highAvailability }),
    tags: marks(owner, settings.tags),
  };
}
