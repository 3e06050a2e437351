import { feature } from "#platform/feature/feature.ts";
import { openData as dataOfRooms } from "#platform/feature/site-places.ts";

/** 开放数据. */
export const openData = feature({
  name: "open-data",
  portal: async () => {
    const { openDataRoutes } = await import("./portal/routes.tsx");
    return ({ db, today, newGate, contributed }) =>
      openDataRoutes({
        db,
        today,
        contributed,
        // Each holds a connection to the database.
        exportGate: newGate({ all: 5, each: 2 }),
        datasets: Object.assign({}, ...contributed(dataOfRooms)),
      });
  },
});
