import { expect, test } from "@jest/globals";
import { globalPath, lastName } from "./names.ts";

test.each([
  [globalPath("acme-prod", "urlMaps", "shop-web-013fa21f"), "shop-web-013fa21f"],
  [
    "https://www.googleapis.com/compute/v1/projects/acme-prod/global/networkEndpointGroups/web-neg-a30efd",
    "web-neg-a30efd",
  ],
  ["web-neg-a30efd", "web-neg-a30efd"],
])("the name at the end of %s is %s", (path, name) => expect(lastName(path)).toBe(name));
