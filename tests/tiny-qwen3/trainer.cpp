// Loss and gradients of the Qwen3 decoder on the CPU, for packed sequences without padding.
//
// The same function as model.py (gradients.py compares the two), about three times faster there: one thread works on
// one small batch, so that everything stays in the caches, and the logits exist only where the loss counts them.
// Matrices are row-major float32; weights and gradients are one flat array in the order of model.py's parameter_shapes.

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>
#include <vector>

extern "C" void sgemm_(const char*, const char*, const int*, const int*, const int*, const float*, const float*, const int*,
                       const float*, const int*, const float*, float*, const int*);

namespace {

// Buffers of floats that a thread reuses from pass to pass, uninitialised unless a value is given: fresh pages cost
// more than the arithmetic on them.
template <class T>
struct Reused {
  using value_type = T;
  Reused() = default;
  template <class U> Reused(const Reused<U>&) {}
  static std::multimap<size_t, void*>& idle() { thread_local std::multimap<size_t, void*> blocks; return blocks; }
  static size_t rounded(size_t count) { size_t size = 64; while (size < count) size *= 2; return size; }
  T* allocate(size_t count) {
    const auto found = idle().find(rounded(count));
    if (found == idle().end()) return new T[rounded(count)];
    T* block = static_cast<T*>(found->second);
    idle().erase(found);
    return block;
  }
  void deallocate(T* block, size_t count) { idle().emplace(rounded(count), block); }
  template <class U> void construct(U*) {}
  template <class U, class V> void construct(U* at, V value) { *at = value; }
  bool operator==(const Reused&) const { return true; }
  bool operator!=(const Reused&) const { return false; }
};
using Floats = std::vector<float, Reused<float>>;

struct Shape {
  int vocab, hidden, layers, heads, kv_heads, head, inner;
  float theta, eps;
  int queries() const { return heads * head; }
  int keys() const { return kv_heads * head; }
  int qkv() const { return queries() + 2 * keys(); }
};

// Row-major C[m, n] = alpha * op(A) op(B) + beta * C.
void gemm(char ta, char tb, int m, int n, int k, float alpha, const float* a, int lda, const float* b, int ldb, float beta, float* c, int ldc) {
  sgemm_(&tb, &ta, &n, &m, &k, &alpha, b, &ldb, a, &lda, &beta, c, &ldc);
}

// y[t, n] = x[t, k] w[n, k]^T, added to y where `beta` is 1.
void linear(const float* x, const float* w, float* y, int t, int n, int k, float beta = 0) {
  gemm('N', 'T', t, n, k, 1, x, k, w, k, beta, y, n);
}

// dx (+)= dy w and dw += dy^T x.
void linear_backward(const float* x, const float* w, const float* dy, float* dx, float* dw, int t, int n, int k, float beta) {
  gemm('N', 'N', t, k, n, 1, dy, n, w, k, beta, dx, k);
  gemm('T', 'N', n, k, t, 1, dy, n, x, k, 1, dw, k);
}

// y = x * r * w with r = 1 / rms(x), over rows of d.
void norm(const float* x, const float* w, float* y, float* r, int rows, int d, float eps) {
  for (int t = 0; t < rows; t++, x += d, y += d) {
    float sum = 0;
    for (int i = 0; i < d; i++) sum += x[i] * x[i];
    const float scale = r[t] = 1.0f / std::sqrt(sum / d + eps);
    for (int i = 0; i < d; i++) y[i] = x[i] * scale * w[i];
  }
}

// dx += the gradient through `norm`; dw += likewise.
void norm_backward(const float* x, const float* w, const float* r, const float* dy, float* dx, float* dw, int rows, int d) {
  for (int t = 0; t < rows; t++, x += d, dy += d, dx += d) {
    const float scale = r[t];
    float dot = 0;
    for (int i = 0; i < d; i++) dot += dy[i] * w[i] * x[i];
    const float shared = dot * scale * scale * scale / d;
    for (int i = 0; i < d; i++) {
      dx[i] += dy[i] * w[i] * scale - x[i] * shared;
      dw[i] += dy[i] * x[i] * scale;
    }
  }
}


template <class T>
struct Cursor {
  T* at;
  T* take(size_t count) { T* start = at; at += count; return start; }
};

template <class T>
struct Parameters {
  struct PerLayer { T *norm1, *qkv, *q_norm, *k_norm, *out, *norm2, *gate_up, *down; };
  T* embedding;
  std::vector<PerLayer> layers;
  T* norm;

  Parameters(const Shape& s, T* flat) {
    Cursor<T> c{flat};
    embedding = c.take(size_t(s.vocab) * s.hidden);
    for (int n = 0; n < s.layers; n++) {
      PerLayer l;
      l.norm1 = c.take(s.hidden);
      l.qkv = c.take(size_t(s.qkv()) * s.hidden);
      l.q_norm = c.take(s.head);
      l.k_norm = c.take(s.head);
      l.out = c.take(size_t(s.hidden) * s.queries());
      l.norm2 = c.take(s.hidden);
      l.gate_up = c.take(size_t(2 * s.inner) * s.hidden);
      l.down = c.take(size_t(s.hidden) * s.inner);
      layers.push_back(l);
    }
    norm = c.take(s.hidden);
  }
};

// What a layer's forward pass leaves for its backward pass.
struct Saved {
  Floats x, r1, y1, qkv, rq, rk, q, k, weights, mixed, x2, r2, y2, gate_up, product;
};

class Pass {
 public:
  Pass(const Shape& s, const float* w, float* g, int tokens, const int* ids, const int* targets, int count, const int* starts)
      : s(s), w(s, w), g(s, g), t(tokens), ids(ids), targets(targets), count(count), starts(starts), saved(s.layers) {
    rotary_tables();
    for (int n = 0; n < count; n++) pairs += size_t(length(n)) * length(n);
  }

  double run(float scale) {
    embed();
    for (int n = 0; n < s.layers; n++) forward(n);
    const double loss = head(scale);
    for (int n = s.layers - 1; n >= 0; n--) backward(n);
    for (int i = 0; i < t; i++)
      for (int j = 0; j < s.hidden; j++) g.embedding[size_t(ids[i]) * s.hidden + j] += dx[size_t(i) * s.hidden + j];
    return loss;
  }

 private:
  const Shape s;
  Parameters<const float> w;
  Parameters<float> g;
  const int t;
  const int *ids, *targets;
  const int count;
  const int* starts;
  size_t pairs = 0;
  std::vector<Saved> saved;
  Floats x, dx, cosine, sine;

  int length(int n) const { return starts[n + 1] - starts[n]; }

  void rotary_tables() {
    int longest = 0;
    for (int n = 0; n < count; n++) longest = std::max(longest, length(n));
    const int half = s.head / 2;
    cosine.resize(size_t(longest) * half);
    sine.resize(cosine.size());
    for (int p = 0; p < longest; p++)
      for (int i = 0; i < half; i++) {
        const float angle = p * std::pow(s.theta, -2.0f * i / s.head);
        cosine[size_t(p) * half + i] = std::cos(angle);
        sine[size_t(p) * half + i] = std::sin(angle);
      }
  }

  void embed() {
    x.resize(size_t(t) * s.hidden);
    for (int i = 0; i < t; i++) std::memcpy(&x[size_t(i) * s.hidden], w.embedding + size_t(ids[i]) * s.hidden, s.hidden * sizeof(float));
  }

  // Turns every head of `rows` (row width `width`) by its position; `sign` -1 turns back.
  void rotate(float* rows, int width, float sign) {
    const int half = s.head / 2;
    for (int n = 0; n < count; n++)
      for (int p = 0; p < length(n); p++) {
        float* row = rows + size_t(starts[n] + p) * width;
        const float *c = &cosine[size_t(p) * half], *z = &sine[size_t(p) * half];
        for (int h = 0; h < width; h += s.head)
          for (int i = 0; i < half; i++) {
            const float a = row[h + i], b = row[h + half + i], turn = sign * z[i];
            row[h + i] = a * c[i] - b * turn;
            row[h + half + i] = b * c[i] + a * turn;
          }
      }
  }

  // Queries and keys out of qkv: normalised per head and turned.
  void split(const Parameters<const float>::PerLayer& l, Saved& v) {
    const int nq = s.queries(), nk = s.keys();
    v.q.resize(size_t(t) * nq); v.k.resize(size_t(t) * nk);
    v.rq.resize(size_t(t) * s.heads); v.rk.resize(size_t(t) * s.kv_heads);
    for (int i = 0; i < t; i++) {
      const float* row = &v.qkv[size_t(i) * s.qkv()];
      norm(row, l.q_norm, &v.q[size_t(i) * nq], &v.rq[size_t(i) * s.heads], s.heads, s.head, s.eps);
      norm(row + nq, l.k_norm, &v.k[size_t(i) * nk], &v.rk[size_t(i) * s.kv_heads], s.kv_heads, s.head, s.eps);
    }
    rotate(v.q.data(), nq, 1);
    rotate(v.k.data(), nk, 1);
  }

  static void causal_softmax(float* scores, int n, float scale) {
    for (int i = 0; i < n; i++, scores += n) {
      float peak = scores[0];
      for (int j = 1; j <= i; j++) peak = std::max(peak, scores[j]);
      float sum = 0;
      for (int j = 0; j <= i; j++) { scores[j] = std::exp((scores[j] - peak) * scale); sum += scores[j]; }
      const float inverse = 1 / sum;
      for (int j = 0; j <= i; j++) scores[j] *= inverse;
      std::memset(scores + i + 1, 0, (n - i - 1) * sizeof(float));
    }
  }

  void attend(Saved& v) {
    const int nq = s.queries(), nk = s.keys(), d = s.head, group = s.heads / s.kv_heads;
    v.weights.resize(pairs * s.heads);
    v.mixed.resize(size_t(t) * nq);
    float* p = v.weights.data();
    for (int n = 0; n < count; n++) {
      const int len = length(n);
      const size_t at = starts[n];
      for (int h = 0; h < s.heads; h++, p += size_t(len) * len) {
        const float* value = &v.qkv[at * s.qkv() + nq + nk + h / group * d];
        gemm('N', 'T', len, len, d, 1, &v.q[at * nq + h * d], nq, &v.k[at * nk + h / group * d], nk, 0, p, len);
        causal_softmax(p, len, 1 / std::sqrt(float(d)));
        gemm('N', 'N', len, d, len, 1, p, len, value, s.qkv(), 0, &v.mixed[at * nq + h * d], nq);
      }
    }
  }

  void forward(int n) {
    const auto& l = w.layers[n];
    Saved& v = saved[n];
    const size_t size = size_t(t) * s.hidden;
    v.x = x;
    v.r1.resize(t); v.r2.resize(t); v.y1.resize(size); v.y2.resize(size);
    norm(v.x.data(), l.norm1, v.y1.data(), v.r1.data(), t, s.hidden, s.eps);
    v.qkv.resize(size_t(t) * s.qkv());
    linear(v.y1.data(), l.qkv, v.qkv.data(), t, s.qkv(), s.hidden);
    split(l, v);
    attend(v);
    linear(v.mixed.data(), l.out, x.data(), t, s.hidden, s.queries(), 1);
    v.x2 = x;
    norm(v.x2.data(), l.norm2, v.y2.data(), v.r2.data(), t, s.hidden, s.eps);
    v.gate_up.resize(size_t(t) * 2 * s.inner);
    v.product.resize(size_t(t) * s.inner);
    linear(v.y2.data(), l.gate_up, v.gate_up.data(), t, 2 * s.inner, s.hidden);
    for (int i = 0; i < t; i++) {
      const float *gate = &v.gate_up[size_t(i) * 2 * s.inner], *up = gate + s.inner;
      float* out = &v.product[size_t(i) * s.inner];
      for (int j = 0; j < s.inner; j++) out[j] = gate[j] / (1 + std::exp(-gate[j])) * up[j];
    }
    linear(v.product.data(), l.down, x.data(), t, s.hidden, s.inner, 1);
  }

  // Cross-entropy where a target is set; leaves the gradient of the last layer's output in dx.
  double head(float scale) {
    std::vector<int> rows;
    for (int i = 0; i < t; i++) if (targets[i] >= 0) rows.push_back(i);
    const int m = rows.size(), d = s.hidden;
    Floats in(size_t(m) * d), out(in.size()), r(m), logits(size_t(m) * s.vocab), d_out(in.size()), d_in(in.size(), 0.0f);
    for (int i = 0; i < m; i++) std::memcpy(&in[size_t(i) * d], &x[size_t(rows[i]) * d], d * sizeof(float));
    norm(in.data(), w.norm, out.data(), r.data(), m, d, s.eps);
    linear(out.data(), w.embedding, logits.data(), m, s.vocab, d);
    double loss = 0;
    for (int i = 0; i < m; i++) loss += cross_entropy(&logits[size_t(i) * s.vocab], targets[rows[i]], scale);
    linear_backward(out.data(), w.embedding, logits.data(), d_out.data(), g.embedding, m, s.vocab, d, 0);
    norm_backward(in.data(), w.norm, r.data(), d_out.data(), d_in.data(), g.norm, m, d);
    dx.assign(size_t(t) * d, 0);
    for (int i = 0; i < m; i++) std::memcpy(&dx[size_t(rows[i]) * d], &d_in[size_t(i) * d], d * sizeof(float));
    return loss * scale;
  }

  // Turns a row of logits into the gradient of scale * loss; returns the loss.
  double cross_entropy(float* row, int target, float scale) const {
    float peak = row[0];
    for (int j = 1; j < s.vocab; j++) peak = std::max(peak, row[j]);
    const float hit = row[target] - peak;
    float sum = 0;
    for (int j = 0; j < s.vocab; j++) { row[j] = std::exp(row[j] - peak); sum += row[j]; }
    const float inverse = scale / sum;
    for (int j = 0; j < s.vocab; j++) row[j] *= inverse;
    row[target] -= scale;
    return std::log(sum) - hit;
  }

  void feed_forward_backward(int n) {
    const auto& l = w.layers[n];
    Saved& v = saved[n];
    Floats d_product(v.product.size()), d_y(size_t(t) * s.hidden);
    linear_backward(v.product.data(), l.down, dx.data(), d_product.data(), g.layers[n].down, t, s.hidden, s.inner, 0);
    for (int i = 0; i < t; i++) {
      float *gate = &v.gate_up[size_t(i) * 2 * s.inner], *up = gate + s.inner;
      const float* d = &d_product[size_t(i) * s.inner];
      for (int j = 0; j < s.inner; j++) {
        const float sigmoid = 1 / (1 + std::exp(-gate[j])), silu = gate[j] * sigmoid;
        gate[j] = d[j] * up[j] * (sigmoid + silu * (1 - sigmoid));
        up[j] = d[j] * silu;
      }
    }
    linear_backward(v.y2.data(), l.gate_up, v.gate_up.data(), d_y.data(), g.layers[n].gate_up, t, 2 * s.inner, s.hidden, 0);
    norm_backward(v.x2.data(), l.norm2, v.r2.data(), d_y.data(), dx.data(), g.layers[n].norm2, t, s.hidden);
  }

  // d_scores from d_weights in place: the gradient through the softmax.
  static void softmax_backward(const float* p, float* d, int n, float scale) {
    for (int i = 0; i < n; i++, p += n, d += n) {
      float dot = 0;
      for (int j = 0; j <= i; j++) dot += p[j] * d[j];
      for (int j = 0; j <= i; j++) d[j] = p[j] * (d[j] - dot) * scale;
      std::memset(d + i + 1, 0, (n - i - 1) * sizeof(float));
    }
  }

  void attend_backward(const Saved& v, const float* d_mixed, float* d_q, float* d_k, float* d_qkv) {
    const int nq = s.queries(), nk = s.keys(), d = s.head, group = s.heads / s.kv_heads, width = s.qkv();
    const float* p = v.weights.data();
    Floats scores;
    for (int n = 0; n < count; n++) {
      const int len = length(n);
      const size_t at = starts[n];
      scores.resize(size_t(len) * len);
      for (int h = 0; h < s.heads; h++, p += size_t(len) * len) {
        const int kv = h / group * d;
        const float beta = h % group ? 1 : 0;
        const float* out = d_mixed + at * nq + h * d;
        gemm('T', 'N', len, d, len, 1, p, len, out, nq, beta, d_qkv + at * width + nq + nk + kv, width);
        gemm('N', 'T', len, len, d, 1, out, nq, &v.qkv[at * width + nq + nk + kv], width, 0, scores.data(), len);
        softmax_backward(p, scores.data(), len, 1 / std::sqrt(float(d)));
        gemm('N', 'N', len, d, len, 1, scores.data(), len, &v.k[at * nk + kv], nk, 0, d_q + at * nq + h * d, nq);
        gemm('T', 'N', len, d, len, 1, scores.data(), len, &v.q[at * nq + h * d], nq, beta, d_k + at * nk + kv, nk);
      }
    }
  }

  void attention_backward(int n) {
    const auto& l = w.layers[n];
    Saved& v = saved[n];
    const int nq = s.queries(), nk = s.keys(), width = s.qkv();
    Floats d_mixed(size_t(t) * nq), d_q(d_mixed.size()), d_k(size_t(t) * nk), d_qkv(size_t(t) * width, 0.0f), d_y(size_t(t) * s.hidden);
    linear_backward(v.mixed.data(), l.out, dx.data(), d_mixed.data(), g.layers[n].out, t, s.hidden, nq, 0);
    attend_backward(v, d_mixed.data(), d_q.data(), d_k.data(), d_qkv.data());
    rotate(d_q.data(), nq, -1);
    rotate(d_k.data(), nk, -1);
    for (int i = 0; i < t; i++) {
      const float* row = &v.qkv[size_t(i) * width];
      float* d_row = &d_qkv[size_t(i) * width];
      norm_backward(row, l.q_norm, &v.rq[size_t(i) * s.heads], &d_q[size_t(i) * nq], d_row, g.layers[n].q_norm, s.heads, s.head);
      norm_backward(row + nq, l.k_norm, &v.rk[size_t(i) * s.kv_heads], &d_k[size_t(i) * nk], d_row + nq, g.layers[n].k_norm, s.kv_heads, s.head);
    }
    linear_backward(v.y1.data(), l.qkv, d_qkv.data(), d_y.data(), g.layers[n].qkv, t, width, s.hidden, 0);
    norm_backward(v.x.data(), l.norm1, v.r1.data(), d_y.data(), dx.data(), g.layers[n].norm1, t, s.hidden);
  }

  void backward(int n) {
    feed_forward_backward(n);
    attention_backward(n);
  }
};

}  // namespace

// Adds to `g` the gradient of scale * (summed cross-entropy) at weights `w`, and returns that loss.
// `shape`: vocab, hidden, layers, heads, kv_heads, head, inner. Not thread-safe in `g`; otherwise free of shared state.
extern "C" double add_gradients(const int* shape, float theta, float eps, const float* w, float* g, int tokens, const int* ids,
                                const int* targets, int count, const int* starts, float scale) {
  const Shape s{shape[0], shape[1], shape[2], shape[3], shape[4], shape[5], shape[6], theta, eps};
  return Pass(s, w, g, tokens, ids, targets, count, starts).run(scale);
}
