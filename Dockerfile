# Built from the project's folder: docker build -t nghe-dan .
FROM node:24-bookworm-slim AS build
WORKDIR /srv/nghe-dan
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY . .
RUN npm run build && npm run trim -- --yes

FROM node:24-bookworm-slim
WORKDIR /srv/nghe-dan
# Owned by root, run as somebody else: the product changes nothing of itself.
COPY --from=build /srv/nghe-dan ./
USER node
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "db/start.ts", "--require-migrated", "--own", "node", "--import", "tsx", "app/_server/main.ts"]
