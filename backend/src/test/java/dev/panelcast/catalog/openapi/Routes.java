package dev.panelcast.catalog.openapi;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** What the controllers of the application are mapped to; none of them is made. */
final class Routes {

  private Routes() {}

  /** Names of the parameters that the code reads, by {@code get /path}. */
  static SortedMap<String, Set<String>> mapped() {
    SortedMap<String, Set<String>> routes = new TreeMap<>();
    mapping()
        .getHandlerMethods()
        .forEach((info, handler) -> calls(info).forEach(call -> routes.put(call, read(handler))));
    return routes;
  }

  private static RequestMappingHandlerMapping mapping() {
    ClassPathScanningCandidateComponentProvider scanner =
        new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
    GenericApplicationContext context = new GenericApplicationContext();
    for (BeanDefinition controller : scanner.findCandidateComponents("dev.panelcast")) {
      controller.setLazyInit(true);
      context.registerBeanDefinition(String.valueOf(controller.getBeanClassName()), controller);
    }
    context.refresh();
    RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping();
    mapping.setApplicationContext(context);
    mapping.afterPropertiesSet();
    return mapping;
  }

  private static Stream<String> calls(RequestMappingInfo info) {
    return info.getMethodsCondition().getMethods().stream()
        .map(RequestMethod::name)
        .flatMap(
            method ->
                info.getPatternsCondition().getPatterns().stream()
                    .map(path -> method.toLowerCase(Locale.ROOT) + " " + path));
  }

  private static Set<String> read(HandlerMethod handler) {
    Set<String> names = new TreeSet<>();
    names.addAll(named(handler, PathVariable.class, PathVariable::name));
    names.addAll(named(handler, RequestParam.class, RequestParam::name));
    names.addAll(named(handler, RequestHeader.class, RequestHeader::name));
    return names;
  }

  private static <A extends Annotation> Set<String> named(
      HandlerMethod handler, Class<A> type, Function<A, String> name) {
    Set<String> names = new TreeSet<>();
    Arrays.stream(handler.getMethodParameters())
        .map(parameter -> parameter.getParameterAnnotation(type))
        .filter(Objects::nonNull)
        .map(name)
        .forEach(names::add);
    return names;
  }
}
