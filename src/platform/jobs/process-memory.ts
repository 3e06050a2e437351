import { readFileSync } from "node:fs";

export interface ProcessMemory {
  /** Bytes in use. */
  readonly resident: number;
  /** Bytes of data it has asked for, used or not. */
  readonly data: number;
}

/** Bytes of a page of memory, which is what Linux counts in. */
const page = 4096;

/** A process's memory as Linux tells it; zeros where it has ended, or on another system. */
export function memoryOf(pid: number): ProcessMemory {
  try {
    // proc(5): size, resident, shared, text, lib, data.
    const [, resident = 0, , , , data = 0] = readFileSync(`/proc/${pid}/statm`, "latin1")
      .split(" ")
      .map(Number);
    return { resident: resident * page, data: data * page };
  } catch {
    return { resident: 0, data: 0 };
  }
}
