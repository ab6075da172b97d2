# syntax=docker/dockerfile:1
# The bot as an image: built with everything, run with only what runs. `docker build .` makes the last stage; compose.yaml also uses `local`.

FROM node:24-bookworm-slim AS ground
WORKDIR /app
COPY package.json package-lock.json ./

# Everything there is, as npm start has it.
FROM ground AS build
RUN npm ci --no-audit --no-fund
COPY . .
RUN node tools/build.mjs code words fonts tab pane page

# What the bot needs when it runs, and the list of it (CycloneDX).
FROM ground AS packages
RUN npm ci --omit=dev --no-audit --no-fund
RUN npm sbom --omit=dev --sbom-format=cyclonedx > sbom.cdx.json

# The local Microsoft 365 and what makes its lists: for one's own machine alone.
FROM build AS local
RUN mkdir -p data && chown node:node data
USER node
CMD ["node", "dist/src/local/start.js"]

FROM ground AS production
ENV NODE_ENV=production
COPY --from=packages /app/sbom.cdx.json ./
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist/words ./dist/words
COPY --from=build /app/dist/fonts ./dist/fonts
COPY --from=build /app/dist/tab ./dist/tab
COPY --from=build /app/dist/pane ./dist/pane
COPY --from=build /app/dist/src/core ./dist/src/core
COPY --from=build /app/dist/src/graph ./dist/src/graph
COPY --from=build /app/dist/src/mail ./dist/src/mail
COPY --from=build /app/dist/src/paper ./dist/src/paper
COPY --from=build /app/dist/src/app ./dist/src/app
COPY --from=build /app/dist/src/threads ./dist/src/threads
COPY --from=build /app/dist/bot ./dist/bot
USER node
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT ?? 3978}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# What is kept for long takes at most 384 MB, as npm start has it (docs/operations.md, Minne); threads have limits of their own.
CMD ["node", "--max-old-space-size=384", "dist/bot/main.js"]
