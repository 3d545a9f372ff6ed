# syntax=docker/dockerfile:1
# Three stages: everything needed to build, then only what serves.
FROM node:22-bookworm-slim AS build
WORKDIR /hub
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:22-bookworm-slim AS packages
WORKDIR /hub
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
WORKDIR /hub
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 DATA_DIR=/data PORT=3000
RUN mkdir /data && chown node:node /data
COPY --from=packages /hub/node_modules node_modules
COPY --from=build /hub/.next .next
COPY --from=build /hub/dist dist
COPY --from=build /hub/public public
COPY --from=build /hub/src/platform/setup src/platform/setup
COPY package.json package-lock.json tsconfig.json next.config.ts .env.example ./
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD node -e "fetch('http://localhost:'+process.env.PORT+'/').then((r)=>process.exit(r.ok?0:1),()=>process.exit(1))"
# Migrations come first, so that several processes that start at once find them done.
CMD ["sh", "-c", "node src/platform/setup/hub.mjs prepare && exec node src/platform/setup/serve.mjs"]
