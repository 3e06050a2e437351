/** The queue in which mail of messages waits; the room of messages works on it. */
export const noticeMail = { name: "notices.mail" } as const;
