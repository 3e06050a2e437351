/** The queue of stretches of inspections; the work names itself, and whoever queues it. */
export const inspectSiteQueue = { name: "channels.inspect-site" } as const;
