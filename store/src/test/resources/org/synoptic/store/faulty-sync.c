// Loaded before the C library: nothing is synchronised, and the call that the plan counts down to fails.
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

// A file of two numbers, least byte first: calls until one fails (0: none will), calls that failed.
static volatile int *plan;

__attribute__((constructor)) static void open_plan(void) {
  const char *path = getenv("SYNC_PLAN");
  int file = path ? open(path, O_RDWR) : -1;
  void *mapped = file < 0 ? MAP_FAILED : mmap(0, 8, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  plan = mapped == MAP_FAILED ? 0 : mapped;
}

static int synced(void) {
  if (plan && plan[0] > 0 && __sync_sub_and_fetch(&plan[0], 1) == 0) {
    plan[1]++;
    errno = EIO;
    return -1;
  }
  return 0;
}

int fsync(int file) { return synced(); }

int fdatasync(int file) { return synced(); }
