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

// Weights, gradient and Adam's two moments.
typedef struct { size_t n; float *w, *g, *m, *v; } Tensor;

static Tensor tensor(size_t n, float spread) {
  Tensor t = {n, floats(n), floats(n), floats(n), floats(n)};
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

// C[rows x columns] += A[rows x inner] B[inner x columns], row-major; `stride` floats between the rows of C.
static void multiply(int rows, int columns, int inner, const float *A, const float *B, float *C, int stride) {
  int j0 = 0;
  for (; j0 + 2 * LANE <= columns; j0 += 2 * LANE) {
    int i = 0;
    for (; i + 4 <= rows; i += 4) {
      const float *a = A + (size_t)i * inner;
      float *c = C + (size_t)i * stride + j0;
      lane s00 = {0}, s01 = {0}, s10 = {0}, s11 = {0}, s20 = {0}, s21 = {0}, s30 = {0}, s31 = {0};
      for (int k = 0; k < inner; k++) {
        const lane *b = (const lane *)(B + (size_t)k * columns + j0);
        lane b0 = b[0], b1 = b[1];
        float x0 = a[k], x1 = a[inner + k], x2 = a[2 * inner + k], x3 = a[3 * inner + k];
        s00 += x0 * b0; s01 += x0 * b1; s10 += x1 * b0; s11 += x1 * b1;
        s20 += x2 * b0; s21 += x2 * b1; s30 += x3 * b0; s31 += x3 * b1;
      }
      lane *r = (lane *)c; r[0] += s00; r[1] += s01;
      r = (lane *)(c + stride); r[0] += s10; r[1] += s11;
      r = (lane *)(c + 2 * stride); r[0] += s20; r[1] += s21;
      r = (lane *)(c + 3 * stride); r[0] += s30; r[1] += s31;
    }
    for (; i < rows; i++) {
      lane s0 = {0}, s1 = {0};
      for (int k = 0; k < inner; k++) {
        const lane *b = (const lane *)(B + (size_t)k * columns + j0);
        s0 += A[(size_t)i * inner + k] * b[0]; s1 += A[(size_t)i * inner + k] * b[1];
      }
      lane *r = (lane *)(C + (size_t)i * stride + j0); r[0] += s0; r[1] += s1;
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
