import type { Review } from "../../data/reviews/list-reviews.ts";

/** What `GET /api/item-reviews` answers. */
export interface ReviewsAnswer {
  readonly reviews: readonly Review[];
  readonly next?: string;
}
