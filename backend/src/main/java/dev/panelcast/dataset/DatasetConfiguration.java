package dev.panelcast.dataset;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Brings the settings in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatasetSettings.class)
class DatasetConfiguration {}
