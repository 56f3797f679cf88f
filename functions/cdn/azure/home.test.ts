import { expect, test } from "@jest/globals";
import { homeIn } from "./home.ts";

const profile = "/subscriptions/0/resourceGroups/rg-cdn/providers/Microsoft.Cdn/profiles/shop";
const nowhere = { resourceGroupName: undefined, profile: undefined, endpoint: undefined };

test.each([
  ["an endpoint", `${profile}/afdEndpoints/web`, { resourceGroupName: "rg-cdn", profile: "shop", endpoint: "web" }],
  ["a profile", profile, { resourceGroupName: "rg-cdn", profile: "shop", endpoint: undefined }],
  [
    "one that Azure wrote otherwise",
    `${profile}/afdendpoints/web`.replace("resourceGroups", "resourcegroups"),
    { resourceGroupName: "rg-cdn", profile: "shop", endpoint: "web" },
  ],
  ["something else in a profile", `${profile}/originGroups/origins`, nowhere],
  ["a distribution of another cloud", "E2QWRUHAPOMQZL", nowhere],
  ["nothing", undefined, nowhere],
])("the id of %s", (_, id, expected) => expect(homeIn(id)).toEqual(expected));
