# The bot in a container, for who does not use App Service (docs/beheer.md, In een container).
# `docker build -t samenkracht-bot .`
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No development packages, and no Node of its own: that of the image runs the TypeScript as it is, so nothing is built.
RUN npm ci --omit=dev --omit=optional && npm cache clean --force

# What Node makes of the program at a start is kept in the image: compiling it anew costs as much as the rest of a start (docs/adr/0157). It is made by
# starting it once, with the same memory, in the same place and as the same user; what it is made of another way, Node does not take.
FROM packages AS compiled
COPY src src
COPY adaptiveCards adaptiveCards
ENV NODE_COMPILE_CACHE=/app/compiled NODE_ENV=development HOST=127.0.0.1 PORT=3978 DATA_DIR=/tmp/data
RUN install --directory --owner=node --group=node compiled /tmp/data
USER node
RUN node --max-old-space-size=1024 --max-semi-space-size=16 --heap-growing-percent=25 src/main.mjs & bot=$!; \
  node -e "const ask = (left) => fetch('http://127.0.0.1:' + process.env.PORT + '/gezond').then(({ ok }) => process.exit(ok ? 0 : 1), () => (left > 0 ? setTimeout(ask, 250, left - 1) : process.exit(1))); ask(240)" \
  && kill $bot && wait $bot && chmod -R a+rX,a-w compiled

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="Samenkracht!" \
      org.opencontainers.image.licenses="EUPL-1.2"
# HOST is that of the container: who reaches it from outside is decided where it runs. NODE_ENV: without credentials it does not start.
# MALLOC_ARENA_MAX is for the system: fewer pools of memory outside JavaScript, which the threads of Node otherwise each keep.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3978 DATA_DIR=/data MALLOC_ARENA_MAX=2 NODE_COMPILE_CACHE=/app/compiled
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE ./
COPY src src
COPY adaptiveCards adaptiveCards
COPY --from=compiled /app/compiled compiled
# The user `node` (1000) of the image can write only here; with STORE=sqlite keep it on a volume.
RUN mkdir --mode=0700 /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3978
# As App Service asks: is it ready to work? A refusal says why at that address.
HEALTHCHECK --interval=60s --timeout=5s --start-period=60s --retries=5 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/gereed`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Without npm in between, so that a stop reaches the bot; it ends by itself within ten seconds.
STOPSIGNAL SIGTERM
CMD ["node", "--max-old-space-size=1024", "--max-semi-space-size=16", "--heap-growing-percent=25", "src/main.mjs"]
