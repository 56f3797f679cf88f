import type { Edits } from "./edits.ts";

export const dns: Edits = {
  least: { team: "checkout", recordType: "TXT", name: "_least.example.com", value: "v=spf1 -all" },
  stored: { team: "checkout", recordType: "TXT", name: "_least.example.com", value: "v=spf1 -all", ttl: 300 },
  accepted: [
    { ttl: 60 },
    { ttl: 86_400 },
    { team: "another-team" },
    { value: "Other.example.com." },
    { value: "_x1.acm-validations.aws" },
  ],
  refused: [
    [
      { recordType: "A", value: "203.0.113.10" },
      'spec.recordType: Invalid value: "A": recordType cannot change: make a new claim of the other type, and delete this one',
    ],
    [
      { recordType: "SRV" },
      'spec.recordType: Unsupported value: "SRV": supported values: "A", "AAAA", "CNAME", "TXT", "MX"',
    ],
    [
      { name: "shop.example.com" },
      'spec.name: Invalid value: "shop.example.com": name cannot change: make a new claim with the other name, and delete this one',
    ],
    [{ name: "www.*.example.com" }, "spec.name in body should match"],
    [{ value: "203.0.113.10" }, "value of CNAME must be a host name such as shop.example.com"],
    [{ value: "" }, "spec.value in body should be at least 1 chars long"],
    [{ ttl: 59 }, "spec.ttl in body should be greater than or equal to 60"],
    [{ ttl: 86_401 }, "spec.ttl in body should be less than or equal to 86400"],
    [{ ttl: 60.5 }, 'spec.ttl in body must be of type integer: "number"'],
    [{ team: null }, "spec.team: Required value"],
  ],
  refusedOfLeast: [[{ value: "v=spf1\n-all" }, "value of TXT must be a text of one line, plain or in quotes"]],
  created: [
    { team: "checkout", recordType: "A", name: "www.example.com", value: "203.0.113.10" },
    { team: "checkout", recordType: "AAAA", name: "www.example.com", value: "2001:DB8::10" },
    { team: "checkout", recordType: "TXT", name: "_dmarc.example.com.", value: 'say "hi"' },
    { team: "checkout", recordType: "MX", name: "example.com", value: "10 mail.example.net." },
    { team: "checkout", recordType: "CNAME", name: "*.shop.example.com", value: "shop.example.net" },
  ],
  notCreated: [
    [{ team: "checkout", recordType: "A", name: "www.example.com", value: "203.0.113.256" }, "value of A must be"],
    [{ team: "checkout", recordType: "A", name: "www.example.com", value: "2001:db8::10" }, "value of A must be"],
    [{ team: "checkout", recordType: "AAAA", name: "www.example.com", value: "203.0.113.10" }, "value of AAAA must be"],
    [{ team: "checkout", recordType: "MX", name: "example.com", value: "mail.example.net" }, "value of MX must be"],
    [{ team: "checkout", recordType: "TXT", name: "www.example.com", value: "x".repeat(5000) }, "spec.value: Too long"],
  ],
};
