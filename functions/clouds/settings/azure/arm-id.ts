import { like } from "../common.ts";

const network = "/subscriptions/[0-9a-f-]{36}/resourceGroups/[\\w().-]+/providers/Microsoft\\.Network";
const example = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-net/providers/Microsoft.Network";

/** The ARM id of a subnet. The provider compares ids letter by letter, `resourceGroups` included. */
export const subnetId = (name: string) =>
  like(
    new RegExp(`^${network}/virtualNetworks/[\\w.-]+/subnets/[\\w.-]+$`),
    "a subnet's ARM id (/subscriptions/.../Microsoft.Network/virtualNetworks/<network>/subnets/<subnet>)",
  ).meta({ examples: [`${example}/virtualNetworks/vnet-weu/subnets/${name}`] });

/**
 * The ARM id of a private DNS zone.
 *
 * @param name a pattern for the zone's name, and its words.
 */
export const privateDnsZoneId = (name: {
  readonly pattern: string;
  readonly words: string;
  readonly example: string;
}) =>
  like(
    new RegExp(`^${network}/privateDnsZones/${name.pattern}$`),
    `the ARM id of a private DNS zone ${name.words} (/subscriptions/.../Microsoft.Network/privateDnsZones/<zone>)`,
  ).meta({ examples: [`${example}/privateDnsZones/${name.example}`] });
