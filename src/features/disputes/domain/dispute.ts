/** 行政复议, 未经复议直接起诉, 复议后起诉: the three groups of table four. */
export type DisputeType = "review" | "direct" | "afterReview";

/** 简易程序, 普通程序. */
export type Procedure = "simple" | "ordinary";

/** 结果维持, 结果纠正, 其他结果. */
export type Outcome = "upheld" | "corrected" | "other";
