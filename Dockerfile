# One image for the three services and the command line. Build the jars first: ./mvnw -B -ntp package -DskipTests
FROM eclipse-temurin:17.0.18_8-jre-noble

# The folder of the stores is made here, so that a volume mounted on it belongs to the user below.
RUN groupadd --system --gid 10001 kuaibao \
    && useradd --system --uid 10001 --gid kuaibao --home-dir /opt/kuaibao --shell /usr/sbin/nologin kuaibao \
    && install -d -o kuaibao -g kuaibao /opt/kuaibao /var/lib/kuaibao /var/lib/kuaibao/state

COPY standalone/target/lib/ /opt/kuaibao/lib/
COPY ops/container/kuaibao ops/container/healthy /usr/local/bin/
COPY LICENSE /opt/kuaibao/

USER kuaibao
WORKDIR /opt/kuaibao
ENV LANG=C.UTF-8

ENTRYPOINT ["kuaibao"]
CMD ["--help"]
