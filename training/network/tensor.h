// Dense arrays with gradients, matrix products and Adam. One thread, a fixed order of sums: same seed, same weights.
#pragma once
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

// As wide as the machine's registers: wider ones are spilt and cost ten times the time.
#ifdef __AVX512F__
#define LANE 16
#else
#define LANE 8
#endif
typedef float lane __attribute__((vector_size(LANE * 4), aligned(4)));

static unsigned long long random_state = 88172645463325252ULL;
static inline float uniform(void) {
  random_state ^= random_state << 13;
  random_state ^= random_state >> 7;
  random_state ^= random_state << 17;
  return (float)(random_state >> 40) * (1.0f / 16777216.0f);
}
static void seed_random(long seed) {
  random_state = 88172645463325252ULL ^ ((unsigned long long)seed * 0x9E3779B97F4A7C15ULL);
  for (int i = 0; i < 16; i++) uniform();
}

static void *reserve(size_t bytes) {
  void *p = aligned_alloc(64, (bytes + 127) / 64 * 64);
  if (!p) { fprintf(stderr, "out of memory: %zu bytes\n", bytes); exit(1); }
  memset(p, 0, bytes);
  return p;
}
static float *floats(size_t n) { return reserve(n * sizeof(float)); }

// Weights, gradient, Adam's two moments and the running mean of the weights.
typedef struct { size_t n; float *w, *g, *m, *v, *mean; } Tensor;

static Tensor tensor(size_t n, float spread) {
  Tensor t = {n, floats(n), floats(n), floats(n), floats(n), floats(n)};
  for (size_t i = 0; i < n; i++) {
    float sum = 0;
    for (int k = 0; k < 4; k++) sum += uniform() - 0.5f;
    t.w[i] = sum * 1.7f * spread;
  }
  return t;
}

static long adam_step = 0;
static void adam(Tensor *t, size_t from, size_t n, float rate) {
  const float b1 = 0.9f, b2 = 0.98f;
  float alpha = rate * sqrtf(1 - powf(b2, (float)adam_step)) / (1 - powf(b1, (float)adam_step));
  float *w = t->w + from, *g = t->g + from, *m = t->m + from, *v = t->v + from;
  for (size_t i = 0; i < n; i++) {
    m[i] = b1 * m[i] + (1 - b1) * g[i];
    v[i] = b2 * v[i] + (1 - b2) * g[i] * g[i];
    w[i] -= alpha * m[i] / (sqrtf(v[i]) + 1e-7f);
    g[i] = 0;
  }
}
static void adam_all(Tensor *t, float rate) { adam(t, 0, t->n, rate); }

// The running mean of the weights over the last steps is better than the weights of any step (Polyak and Juditsky 1992); it is
// taken every few steps and is what is measured and saved.
#define MEAN_EVERY 8
static float mean_share = 1.0f / 64;
static long means = 0;
static void follow(FILE *f, const Tensor *t) {
  (void)f;
  float share = 1.0f / (means + 1) > mean_share ? 1.0f / (means + 1) : mean_share;
  for (size_t i = 0; i < t->n; i++) t->mean[i] += share * (t->w[i] - t->mean[i]);
}
static void swap_mean(FILE *f, const Tensor *t) {
  (void)f;
  for (size_t i = 0; i < t->n; i++) {
    float w = t->w[i];
    t->w[i] = t->mean[i];
    t->mean[i] = w;
  }
}

// Rows that are computed together: as many as leave room in the registers.
#ifdef __AVX512F__
#define ROWS 8
#else
#define ROWS 4
#endif

// C[rows x columns] += A[rows x inner] B[inner x columns], row-major; `stride` floats between the rows of C. Two lanes of B's
// columns at a time are laid side by side first: all rows of A read them.
static void multiply(int rows, int columns, int inner, const float *A, const float *B, float *C, int stride) {
  static float *panel = NULL;
  static int room = 0;
  if (inner > room) { free(panel); panel = floats((size_t)(room = inner) * 2 * LANE); }
  int j0 = 0;
  for (; j0 + 2 * LANE <= columns; j0 += 2 * LANE) {
    for (int k = 0; k < inner; k++) memcpy(panel + (size_t)k * 2 * LANE, B + (size_t)k * columns + j0, sizeof(float) * 2 * LANE);
    const lane *b = (const lane *)panel;
    int i = 0;
    for (; i + ROWS <= rows; i += ROWS) {
      const float *a = A + (size_t)i * inner;
      lane s[ROWS][2] = {0};
      for (int k = 0; k < inner; k++) {
        lane b0 = b[2 * k], b1 = b[2 * k + 1];
#pragma GCC unroll 8
        for (int r = 0; r < ROWS; r++) {
          float x = a[(size_t)r * inner + k];
          s[r][0] += x * b0;
          s[r][1] += x * b1;
        }
      }
#pragma GCC unroll 8
      for (int r = 0; r < ROWS; r++) {
        lane *c = (lane *)(C + (size_t)(i + r) * stride + j0);
        c[0] += s[r][0];
        c[1] += s[r][1];
      }
    }
    for (; i < rows; i++) {
      lane s0 = {0}, s1 = {0};
      for (int k = 0; k < inner; k++) {
        s0 += A[(size_t)i * inner + k] * b[2 * k];
        s1 += A[(size_t)i * inner + k] * b[2 * k + 1];
      }
      lane *c = (lane *)(C + (size_t)i * stride + j0);
      c[0] += s0;
      c[1] += s1;
    }
  }
  if (j0 < columns)
    for (int i = 0; i < rows; i++)
      for (int k = 0; k < inner; k++) {
        float x = A[(size_t)i * inner + k];
        const float *b = B + (size_t)k * columns;
        float *c = C + (size_t)i * stride;
        for (int j = j0; j < columns; j++) c[j] += x * b[j];
      }
}

static void transpose(int rows, int columns, const float *A, float *B) {
  for (int i0 = 0; i0 < rows; i0 += 16)
    for (int j0 = 0; j0 < columns; j0 += 16)
      for (int i = i0; i < i0 + 16 && i < rows; i++)
        for (int j = j0; j < j0 + 16 && j < columns; j++) B[(size_t)j * rows + i] = A[(size_t)i * columns + j];
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

static void *read_all(const char *path, size_t *bytes) {
  FILE *f = fopen(path, "rb");
  if (!f) { fprintf(stderr, "cannot read %s\n", path); exit(1); }
  fseek(f, 0, SEEK_END);
  *bytes = (size_t)ftell(f);
  rewind(f);
  void *p = reserve(*bytes);
  if (fread(p, 1, *bytes, f) != *bytes) { fprintf(stderr, "cannot read %s\n", path); exit(1); }
  fclose(f);
  return p;
}

// `name=value` among the program's arguments, else the default.
static const char *option(int argc, char **argv, const char *name, const char *otherwise) {
  size_t n = strlen(name);
  for (int i = 1; i < argc; i++) if (!strncmp(argv[i], name, n) && argv[i][n] == '=') return argv[i] + n + 1;
  return otherwise;
}
static double number(int argc, char **argv, const char *name, double otherwise) {
  const char *s = option(argc, argv, name, NULL);
  return s ? atof(s) : otherwise;
}
