FROM node:20.19.5-bookworm-slim

WORKDIR /tollgate
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund && npm cache clean --force
COPY playwright.config.ts playwright.merge.config.ts tsconfig.json ./
COPY openapi openapi
COPY specs specs
COPY fixtures fixtures
COPY src src
COPY tests tests

RUN install -d -o node -g node /reports
ENV TOLLGATE_REPORTS=/reports
VOLUME /reports
USER node

# What Playwright takes as the wish to end: the reports tell what was seen until then.
STOPSIGNAL SIGINT
# The shell is replaced by what it starts, so that signals arrive there.
ENTRYPOINT ["sh", "-c", "if [ \"$1\" = npm ]; then exec \"$@\"; fi; exec node --import tsx src/cli/run.ts \"$@\"", "tollgate"]
