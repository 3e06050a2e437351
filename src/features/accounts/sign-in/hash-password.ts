import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** What one guess costs: 32 MB, three times over. The hash keeps its own, so that they can be raised later. */
const cost = { log2: 15, blockSize: 8, rounds: 3 };

interface Hashing {
  readonly log2: number;
  readonly blockSize: number;
  readonly rounds: number;
}

const length = 32;

/** The password as it is stored: `scrypt$15$8$3$salt$hash`. */
export async function hashPassword(password: string, hashing: Hashing = cost): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derived(password, salt, hashing);
  const { log2, blockSize, rounds } = hashing;
  return ["scrypt", log2, blockSize, rounds, text(salt), text(hash)].join("$");
}

/** Whether it is the password that was hashed; `undefined` stands for none, and takes as long to answer. */
export async function isPassword(password: string, stored: string | undefined): Promise<boolean> {
  const [, log2, blockSize, rounds, salt = "", hash = ""] = (stored ?? nobodys).split("$");
  const hashing = { log2: Number(log2), blockSize: Number(blockSize), rounds: Number(rounds) };
  const found = await derived(password, Buffer.from(salt, "base64url"), hashing);
  const isSame = timingSafeEqual(found, Buffer.from(hash, "base64url"));
  return isSame && stored !== undefined;
}

/** The hash of no password: what is compared where there is none. */
const nobodys = `scrypt$${cost.log2}$${cost.blockSize}$${cost.rounds}$${text(Buffer.alloc(16))}$${text(Buffer.alloc(length))}`;

function derived(password: string, salt: Buffer, hashing: Hashing): Promise<Buffer> {
  const { log2, blockSize: r, rounds: p } = hashing;
  const N = 2 ** log2;
  // One character can be typed in several ways that look alike.
  const normal = password.normalize("NFKC");
  return new Promise((resolve, reject) => {
    scrypt(normal, salt, length, { N, r, p, maxmem: 256 * N * r }, (fault, key) =>
      fault ? reject(fault) : resolve(key),
    );
  });
}

function text(bytes: Buffer): string {
  return bytes.toString("base64url");
}
