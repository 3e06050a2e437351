/** 网站类型. */
export const siteKinds = ["门户网站", "部门网站", "专栏"] as const;

/** 新媒体平台. */
export const platforms = ["微信", "微博", "抖音", "今日头条", "客户端", "小程序", "其他"] as const;

/** 关停方式. */
export const closings = ["注销", "整合", "停用"] as const;

/** 栏、屏、点. */
export const boardKinds = [
  "公示栏",
  "电子屏",
  "触摸屏",
  "公报放置点",
  "查阅点",
  "政务公开专区",
  "便民服务中心",
  "政务服务中心",
] as const;
