package kuaibao.runtime;

import kuaibao.runtime.health.Health;
import kuaibao.runtime.metrics.Metrics;
import kuaibao.runtime.settings.Settings;

/** What every service gets to wire its parts with. */
public record ServiceContext(Settings settings, Health health, Metrics metrics) {}
