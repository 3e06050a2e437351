/** The ways of asking that a guide (公开指南) may open. */
export const openChannels = ["网上", "书面", "电子邮件", "传真", "口头"] as const;
