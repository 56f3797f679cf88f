import { pin, type Pinned } from "../compose/pin.ts";

/** Whether a queue keeps the order of its messages: as it was made, since no cloud changes that on a live queue. */
export const pinnedFifo = (observed: boolean | undefined, wanted: boolean): Pinned<boolean> =>
  pin("spec.fifo", observed, wanted, "make a new claim and let consumers drain this one");
