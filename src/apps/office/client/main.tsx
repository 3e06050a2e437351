import "virtual:office-styles.css";
import "#office-ui/office.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { OfficeFrame } from "#office-ui/frame/OfficeFrame.tsx";
import { newQueries } from "./queries.ts";
import { rooms } from "./rooms.ts";
import { newOfficeRouter } from "./router.tsx";

const place = document.getElementById("office");
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={newQueries()}>
        <OfficeFrame>
          <RouterProvider router={newOfficeRouter(rooms)} />
        </OfficeFrame>
      </QueryClientProvider>
    </StrictMode>,
  );
}
