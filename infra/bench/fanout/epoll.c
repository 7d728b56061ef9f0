// The least that a server can do: one buffer for each update, one send for each viewer.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define MOST 65536
#define ROWS 12

static const char HEAD[] =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
    "17\r\nevent: hello\ndata: {}\n\n\r\n";

static int viewers[MOST];
static int count;
static long sequence;
static char update[1 << 20];

static long micros(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return now.tv_sec * 1000000L + now.tv_nsec / 1000;
}

static int event(char *out, int panel) {
  char text[8192];
  long number = ++sequence;
  int length = sprintf(text, "id: bench-%ld\nevent: panel\ndata: {\"panel\":\"panel-%d\",\"status\":\"ok\","
      "\"summary\":\"@%ld@%ld@\",\"items\":{", number, panel, number, micros(CLOCK_REALTIME));
  for (int row = 0; row < ROWS; row++) {
    long value = (number * 7919 + row * 104729L) % 100000;
    length += sprintf(text + length, "%s\"server-%d\":{\"label\":\"server-%d\",\"value\":%ld.%02ld,\"unit\":\"ms\"}",
        row ? "," : "", row, row, value / 100, value % 100);
  }
  length += sprintf(text + length, "},\"order\":[");
  for (int row = 0; row < ROWS; row++) length += sprintf(text + length, "%s\"server-%d\"", row ? "," : "", row);
  length += sprintf(text + length, "]}\n\n");
  return sprintf(out, "%x\r\n%s\r\n", length, text);
}

static void publish(int events) {
  int length = 0;
  for (int panel = 0; panel < events; panel++) length += event(update + length, panel);
  for (int i = 0; i < count; i++) {
    if (send(viewers[i], update, length, MSG_NOSIGNAL) != length) {
      fprintf(stderr, "a viewer does not keep up: %s\n", strerror(errno));
      close(viewers[i]);
      viewers[i--] = viewers[--count];
    }
  }
}

static void serve(int listener, int poll) {
  struct epoll_event ready[256];
  long due = 0, step = 0;
  int left = 0, events = 0;
  for (;;) {
    long wait = left ? (due - micros(CLOCK_MONOTONIC)) : -1000;
    if (left && wait <= 0) {
      publish(events);
      due += step;
      if (--left == 0) {
        printf("done 0\n");
        fflush(stdout);
      }
      continue;
    }
    struct timespec limit = {wait / 1000000, wait % 1000000 * 1000};
    int found = epoll_pwait2(poll, ready, 256, left ? &limit : NULL, NULL);
    for (int i = 0; i < found; i++) {
      int fd = ready[i].data.fd;
      if (fd == listener) {
        int one = 1;
        int viewer = accept4(listener, NULL, NULL, SOCK_NONBLOCK);
        if (viewer < 0) continue;
        setsockopt(viewer, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        struct epoll_event in = {EPOLLIN, {.fd = viewer}};
        epoll_ctl(poll, EPOLL_CTL_ADD, viewer, &in);
      } else if (fd == 0) {
        char line[256];
        int length = read(0, line, sizeof line - 1);
        if (length <= 0) exit(0);
        line[length] = 0;
        double perSecond;
        if (sscanf(line, "publish %d %lf %d", &left, &perSecond, &events) == 3) {
          step = 1000000 / perSecond;
          due = micros(CLOCK_MONOTONIC);
        } else {
          left = 0;
          printf("done 0\n");
          fflush(stdout);
        }
      } else {
        char request[4096];
        int length = read(fd, request, sizeof request);
        if (length > 0) {
          if (write(fd, HEAD, sizeof HEAD - 1) > 0 && count < MOST) viewers[count++] = fd;
        } else {
          for (int v = 0; v < count; v++) if (viewers[v] == fd) viewers[v] = viewers[--count];
          close(fd);
        }
      }
    }
  }
}

int main(void) {
  int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof address;
  if (bind(listener, (struct sockaddr *)&address, size) || listen(listener, 4096)) return 1;
  getsockname(listener, (struct sockaddr *)&address, &size);
  printf("ready %d\n", ntohs(address.sin_port));
  fflush(stdout);
  int poll = epoll_create1(0);
  struct epoll_event in = {EPOLLIN, {.fd = listener}};
  epoll_ctl(poll, EPOLL_CTL_ADD, listener, &in);
  in.data.fd = 0;
  epoll_ctl(poll, EPOLL_CTL_ADD, 0, &in);
  serve(listener, poll);
}
