// Token vectors in context: a word's pretrained vector beside the sum of its feature vectors, projected to the network's
// width; then residual convolutions of width 3 with growing dilation.
#pragma once
#include "sentences.h"

#define MAX_LAYERS 8
#define MAX_TOKENS 1536
#define EMBED 64  // width of the feature tables

typedef struct {
  int width, layers, dilation[MAX_LAYERS], features;
  float drop_input, drop_word;
  const Header *header;
  const float *vectors;             // pretrained, one row a word, fixed
  Tensor table[MAX_FEATURES], project, kernel[MAX_LAYERS], bias[MAX_LAYERS];
  float *x[MAX_LAYERS + 1], *g[MAX_LAYERS + 1], *mask, *input, *input_gradient, *gather, *scratch, *turned, *delta;
  int *ids, tokens, offset[256];
} Encoder;

static Encoder make_encoder(const Header *h, const float *vectors, int features, int width, int layers) {
  static const int dilations[MAX_LAYERS] = {1, 1, 2, 4, 8, 1, 1, 1};
  Encoder e = {.width = width, .layers = layers, .features = features, .drop_input = 0.25f, .drop_word = 0.25f, .header = h, .vectors = vectors};
  memcpy(e.dilation, dilations, sizeof dilations);
  for (int k = 0; k < features; k++) {
    int rows = k == 0 ? h->trained_words : h->size[k];
    e.table[k] = tensor((size_t)rows * EMBED, 0.3f);
  }
  int input = h->vector_size + EMBED;
  e.project = tensor((size_t)input * width, sqrtf(1.0f / input) * 2);
  for (int l = 0; l < layers; l++) {
    e.kernel[l] = tensor(3 * width * width, sqrtf(1.0f / (3 * width)));
    e.bias[l] = tensor(width, 0);
  }
  size_t n = (size_t)MAX_TOKENS * width;
  for (int l = 0; l <= layers; l++) { e.x[l] = floats(n); e.g[l] = floats(n); }
  e.delta = floats(n); e.gather = floats(3 * n); e.scratch = floats(3 * n);
  e.mask = floats((size_t)MAX_TOKENS * input);
  e.input = floats((size_t)MAX_TOKENS * input);
  e.input_gradient = floats((size_t)MAX_TOKENS * input);
  size_t turned = 3 * n > (size_t)MAX_TOKENS * input ? 3 * n : (size_t)MAX_TOKENS * input;
  e.turned = floats(turned);
  e.ids = reserve(sizeof(int) * MAX_TOKENS * MAX_FEATURES);
  return e;
}

static void gather_windows(Encoder *e, Sentence **batch, int count, int layer) {
  int d = e->width, step = e->dilation[layer];
  for (int b = 0; b < count; b++)
    for (int j = 0, n = batch[b]->n; j < n; j++) {
      float *to = e->gather + (size_t)(e->offset[b] + j) * 3 * d;
      for (int q = -1; q <= 1; q++) {
        int p = j + q * step;
        if (p < 0 || p >= n) memset(to + (q + 1) * d, 0, sizeof(float) * d);
        else memcpy(to + (q + 1) * d, e->x[layer] + (size_t)(e->offset[b] + p) * d, sizeof(float) * d);
      }
    }
}

// The encoder reads the first `features` of the features that a token has in the file.
static void encode(Encoder *e, Sentence **batch, int count, int training) {
  int d = e->width, size = e->header->vector_size, wide = size + EMBED, stride = e->header->features, t = 0;
  for (int b = 0; b < count; b++) {
    e->offset[b] = t;
    for (int j = 0; j < batch[b]->n; j++, t++) {
      const int *given = batch[b]->ids + (size_t)j * stride;
      float *x = e->input + (size_t)t * wide, *sum = x + size;
      memcpy(x, e->vectors + (size_t)given[0] * size, sizeof(float) * size);
      memset(sum, 0, sizeof(float) * EMBED);
      for (int k = 0; k < e->features; k++) {
        int id = given[k];
        if (k == 0) {
          if (id >= e->header->trained_words) id = 0;
          if (training && id && uniform() < e->drop_word / (e->drop_word + e->header->frequency[id])) id = 0;
        }
        e->ids[t * MAX_FEATURES + k] = id;
        const float *row = e->table[k].w + (size_t)id * EMBED;
        for (int i = 0; i < EMBED; i++) sum[i] += row[i];
      }
    }
  }
  e->tokens = t;
  if (training)
    for (size_t i = 0; i < (size_t)t * wide; i++) {
      e->mask[i] = uniform() < e->drop_input ? 0 : 1 / (1 - e->drop_input);
      e->input[i] *= e->mask[i];
    }
  memset(e->x[0], 0, sizeof(float) * (size_t)t * d);
  multiply(t, d, wide, e->input, e->project.w, e->x[0], d);
  for (int l = 0; l < e->layers; l++) {
    gather_windows(e, batch, count, l);
    float *y = e->x[l + 1], *x = e->x[l], *bias = e->bias[l].w;
    memset(y, 0, sizeof(float) * (size_t)t * d);
    multiply(t, d, 3 * d, e->gather, e->kernel[l].w, y, d);
    for (int i = 0; i < t; i++)
      for (int j = 0; j < d; j++) {
        float v = y[i * d + j] + bias[j];
        y[i * d + j] = x[i * d + j] + (v > 0 ? v : 0);
      }
  }
}

// From the gradient of the last layer (g[layers]) to all weights; takes Adam's step for them.
static void learn_encoder(Encoder *e, Sentence **batch, int count, float rate) {
  int d = e->width, t = e->tokens, size = e->header->vector_size;
  for (int l = e->layers - 1; l >= 0; l--) {
    gather_windows(e, batch, count, l);
    for (size_t i = 0; i < (size_t)t * d; i++) {
      int on = e->x[l + 1][i] - e->x[l][i] > 0;
      e->delta[i] = on ? e->g[l + 1][i] : 0;
      e->bias[l].g[i % d] += e->delta[i];
    }
    transpose(t, 3 * d, e->gather, e->turned);
    multiply(3 * d, d, t, e->turned, e->delta, e->kernel[l].g, d);
    transpose(3 * d, d, e->kernel[l].w, e->turned);
    memset(e->scratch, 0, sizeof(float) * (size_t)t * 3 * d);
    multiply(t, 3 * d, d, e->delta, e->turned, e->scratch, 3 * d);
    memcpy(e->g[l], e->g[l + 1], sizeof(float) * (size_t)t * d);
    for (int b = 0; b < count; b++)
      for (int j = 0, n = batch[b]->n; j < n; j++)
        for (int q = -1; q <= 1; q++) {
          int p = j + q * e->dilation[l];
          if (p < 0 || p >= n) continue;
          float *to = e->g[l] + (size_t)(e->offset[b] + p) * d;
          const float *from = e->scratch + (size_t)(e->offset[b] + j) * 3 * d + (q + 1) * d;
          for (int i = 0; i < d; i++) to[i] += from[i];
        }
  }
  int wide = size + EMBED;
  transpose(t, wide, e->input, e->turned);
  multiply(wide, d, t, e->turned, e->g[0], e->project.g, d);
  transpose(wide, d, e->project.w, e->turned);
  memset(e->input_gradient, 0, sizeof(float) * (size_t)t * wide);
  multiply(t, wide, d, e->g[0], e->turned, e->input_gradient, wide);
  for (size_t i = 0; i < (size_t)t * wide; i++) e->input_gradient[i] *= e->mask[i];
  for (int k = 0; k < e->features; k++) {
    for (int i = 0; i < t; i++) {
      float *to = e->table[k].g + (size_t)e->ids[i * MAX_FEATURES + k] * EMBED, *from = e->input_gradient + (size_t)i * wide + size;
      for (int j = 0; j < EMBED; j++) to[j] += from[j];
    }
    static unsigned char *done = NULL;
    static size_t room = 0;
    size_t rows = e->table[k].n / EMBED;
    if (rows > room) { free(done); done = reserve(room = rows); }
    for (int i = 0; i < t; i++) done[e->ids[i * MAX_FEATURES + k]] = 0;
    for (int i = 0; i < t; i++) {
      int id = e->ids[i * MAX_FEATURES + k];
      if (!done[id]) { done[id] = 1; adam(&e->table[k], (size_t)id * EMBED, EMBED, rate); }
    }
  }
  adam_all(&e->project, rate);
  for (int l = 0; l < e->layers; l++) { adam_all(&e->kernel[l], rate); adam_all(&e->bias[l], rate); }
}

static void save(FILE *f, const Tensor *t) { fwrite(t->w, sizeof(float), t->n, f); }
static void restore(FILE *f, const Tensor *t) { if (fread(t->w, sizeof(float), t->n, f) != t->n) { fprintf(stderr, "short weights\n"); exit(1); } }
static void each_of_encoder(const Encoder *e, FILE *f, void (*visit)(FILE *, const Tensor *)) {
  for (int k = 0; k < e->features; k++) visit(f, &e->table[k]);
  visit(f, &e->project);
  for (int l = 0; l < e->layers; l++) { visit(f, &e->kernel[l]); visit(f, &e->bias[l]); }
}

// Next batch of sentences in `order` from `*at`, at most `most` and `most_words` words.
static int next_batch(Sentence **order, int n, int *at, int most, int most_words, Sentence **batch) {
  int count = 0, words = 0;
  while (*at < n && count < most) {
    Sentence *x = order[*at];
    if (count > 0 && words + x->n > most_words) break;
    ++*at;
    words += x->n;
    batch[count++] = x;
  }
  return count;
}
static void shuffle(Sentence **order, int n) {
  for (int i = n - 1; i > 0; i--) {
    int j = (int)(uniform() * (i + 1));
    Sentence *t = order[i];
    order[i] = order[j];
    order[j] = t;
  }
}
// Falls evenly with the share of the training that is done; the first 200 steps warm up.
static float rate_at(float rate, double done) {
  float r = rate * (1 - 0.97f * (float)done);
  return adam_step < 200 ? r * (float)adam_step / 200.0f : r;
}
