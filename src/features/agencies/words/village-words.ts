export const villageKinds = ["村", "社区"] as const;

/** 下辖机构, by what their names say they are. */
export const subordinateTypes = ["镇", "乡", "街道", "部门", "开发区", "其他"] as const;
