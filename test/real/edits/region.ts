/** What the API server says when a region changes, comes or goes. */
export const regionValue =
  'spec.region: Invalid value: "us-east-1": region cannot change: make a new claim in the other region and move the data';
export const regionPresence =
  "spec: Invalid value: region cannot be added or removed: make a new claim and move the data";
