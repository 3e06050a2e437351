interface MailAsked {
  readonly kinds: readonly { readonly says: string; readonly count: number }[];
  readonly siteName: string;
  readonly officeAddress: string | undefined;
}

/**
 * A mail that tells of messages: how many of which kind and where they are read. It leaves the house in clear, and says nothing of
 * what stands in them.
 */
export function noticeMailOf({ kinds, siteName, officeAddress }: MailAsked): {
  readonly subject: string;
  readonly text: string;
} {
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  const where = officeAddress === undefined ? "" : `：${officeAddress}notices`;
  return {
    subject: `【${siteName}】您有 ${all} 条未读消息`,
    text: [
      `您好，您在${siteName}工作平台有 ${all} 条未读消息：`,
      "",
      ...kinds.map(({ says, count }) => `  ${says}　${count} 条`),
      "",
      `请登录工作平台，在“消息”中查看${where}`,
      "",
      "邮件中不写具体内容。不需要邮件提醒的，可以在工作平台的“我的账号”中关闭。",
      "本邮件由系统发送，请不要回复。",
      "",
    ].join("\n"),
  };
}
