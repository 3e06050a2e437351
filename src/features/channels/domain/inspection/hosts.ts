/** Hosts as they are typed, with blanks, commas or lines between them: `www.qinglan.gov.cn`, `*.gov.cn`, `127.0.0.1:8080`. */
export function hostsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s,，;；、]+/)
    .filter((host) => host !== "");
}

/** Whether a typed host can be one. */
export function isHostPattern(host: string): boolean {
  return /^(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*(?::\d{1,5})?$|^\[[0-9a-f:]+\](?::\d{1,5})?$/.test(
    host,
  );
}

/** Whether a host, with its port, is one of those that may be asked; `*.gov.cn` stands for all below `gov.cn`. */
export function isAmong(host: string, hosts: readonly string[]): boolean {
  return hosts.some((one) => (one.startsWith("*.") ? host.endsWith(one.slice(1)) : one === host));
}
