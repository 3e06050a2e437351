/**
 * Whether an IP address is of a private or otherwise special network (RFC 1918, 4193, 4291, 5735, 6598): a program that visits
 * sites for others must not be led there. What is not understood counts as private.
 */
export function isPrivateAddress(address: string): boolean {
  const plain = address.toLowerCase().replace(/^\[|\]$|%.*$/g, "");
  if (plain.includes(":")) return isPrivateV6(plain);
  return isPrivateV4(plain);
}

/** Networks of IPv4 that are not of the world: their first address as a number, and how many bits name them. */
const special: readonly (readonly [number, number])[] = (
  [
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.0.2.0", 24],
    ["192.168.0.0", 16],
    ["198.18.0.0", 15],
    ["198.51.100.0", 24],
    ["203.0.113.0", 24],
    ["224.0.0.0", 3],
  ] as const
).map(([first, bits]) => [numberOf(first) ?? 0, bits]);

function isPrivateV4(address: string): boolean {
  const number = numberOf(address);
  if (number === undefined) return true;
  return special.some(([first, bits]) => number >>> (32 - bits) === first >>> (32 - bits));
}

function numberOf(address: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((number, part) => (number * 256 + part) >>> 0, 0);
}

/** Only what is given out to the world (2000::/3), and of that neither documentation nor ways into IPv4. */
function isPrivateV6(address: string): boolean {
  if (!/^[23][0-9a-f]{3}:/.test(address)) return true;
  return /^(2002:|2001:0?db8:|2001:0{0,4}:|2001::)/.test(address);
}
