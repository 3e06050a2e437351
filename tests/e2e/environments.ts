/** What both sites are told. */
export const environments = {
  county: {
    SITE_NAME: "青岚县政府信息公开",
    SITE_ORGANISER: "青岚县人民政府办公室",
    SITE_OPERATOR: "青岚县数据和政务服务局",
    SITE_CODE: "9901210001",
    SITE_ICP: "澄ICP备00000000号-1",
    SITE_POLICE: "澄公网安备99012100000000号",
    SITE_PHONE: "0000-0000000",
    SITE_EMAIL: "gk@example.gov.cn",
    SITE_ADDRESS: "青岚县翠屏路1号",
    SITE_ORIGIN: "https://www.example.gov.cn",
    RATE_LIMIT_PERCENT: "0",
  },
  empty: { RATE_LIMIT_PERCENT: "1" },
} as const;
