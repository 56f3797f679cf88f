import type { Edits } from "./edits.ts";

const fixed = (field: string, value: string) =>
  `spec.${field}: Invalid value: "${value}": ${field} cannot change: make a new claim and remove this one`;

/** What each type of record takes and refuses, said for a claim of its own. */
export const dns: Edits = {
  least: { team: "checkout", recordType: "A", name: "www.example.com", value: "203.0.113.10" },
  stored: { team: "checkout", recordType: "A", name: "www.example.com", value: "203.0.113.10", ttl: 300 },
  accepted: [{ value: "other.example.net." }, { ttl: 60 }, { ttl: 86_400 }, { team: "another-team" }],
  refused: [
    [{ recordType: "A" }, fixed("recordType", "A")],
    [{ recordType: "SRV" }, 'spec.recordType: Unsupported value: "SRV": supported values: "A", "AAAA"'],
    [{ name: "www.example.com" }, fixed("name", "www.example.com")],
    [{ name: "localhost" }, "spec.name in body should match"],
    [{ name: "https://shop.example.com" }, "spec.name in body should match"],
    [{ value: "https://shop.example.net" }, "value must be a host name such as shop.example.com"],
    [{ value: "" }, "spec.value in body should be at least 1 chars long"],
    [{ ttl: 59 }, "spec.ttl in body should be greater than or equal to 60"],
    [{ ttl: 86_401 }, "spec.ttl in body should be less than or equal to 86400"],
    [{ team: null }, "spec.team: Required value"],
  ],
  refusedOfLeast: [
    [{ value: "203.0.113.256" }, "value must be an IPv4 address such as 203.0.113.10"],
    [{ value: "2001:db8::10" }, "value must be an IPv4 address such as 203.0.113.10"],
  ],
  created: [
    { team: "checkout", recordType: "AAAA", name: "www.example.com", value: "2001:DB8::10" },
    { team: "checkout", recordType: "TXT", name: "_dmarc.example.com.", value: 'say "hi"' },
    { team: "checkout", recordType: "MX", name: "example.com", value: "10 mail.example.net." },
    { team: "checkout", recordType: "CNAME", name: "*.shop.example.com", value: "shop.example.net" },
  ],
  notCreated: [
    [
      { team: "checkout", recordType: "TXT", name: "www.example.com", value: "x".repeat(4001) },
      "spec.value: Too long: may not be more than 4000",
    ],
    [
      { team: "checkout", recordType: "AAAA", name: "www.example.com", value: "203.0.113.10" },
      "value must be an IPv6 address such as 2001:db8::10",
    ],
    [
      { team: "checkout", recordType: "MX", name: "example.com", value: "mail.example.net" },
      "value must be a preference and a mail server such as 10 mail.example.com",
    ],
  ],
};
