import { allStays } from "#platform/records/passing/all-stays.ts";

/** 机构调整: a site or an account is renamed or closed by its own procedure, with its own filing. */
export const reorganiseChannels = allStays({
  name: "公开渠道",
  tables: {
    channel_site: "政府网站与专栏",
    channel_site_metric: "网站月报",
    media_account: "政务新媒体",
    media_metric: "新媒体月报",
    channel_board: "公示栏、屏、点",
    channel_board_count: "公示栏、屏月报",
    site_inspection: "网站检查",
  },
  says: "留在原机构，计入原机构当年的年报；网站、账号由承接机关办理变更备案后，登记在承接机关。",
});
