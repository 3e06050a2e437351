/** 行政许可, 行政处罚, 行政强制: the rows of table two that count decisions. */
export type DecisionType = "licensing" | "penalty" | "coercion";
