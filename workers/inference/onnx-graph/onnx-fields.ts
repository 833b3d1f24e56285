/** Field numbers of the ONNX messages that are read or written here (onnx/onnx.proto). */

export const MODEL_GRAPH = 7;

export const GRAPH_NODE = 1;
export const GRAPH_INITIALIZER = 5;
export const GRAPH_OUTPUT = 12;

export const NODE_INPUT = 1;
export const NODE_OUTPUT = 2;
export const NODE_NAME = 3;
export const NODE_OP_TYPE = 4;
export const NODE_ATTRIBUTE = 5;

export const ATTRIBUTE_NAME = 1;
export const ATTRIBUTE_INT = 3;
export const ATTRIBUTE_TYPE = 20;
export const ATTRIBUTE_TYPE_INT = 2;

export const TENSOR_DIMS = 1;
export const TENSOR_DATA_TYPE = 2;
export const TENSOR_NAME = 8;
export const TENSOR_RAW_DATA = 9;
export const TENSOR_EXTERNAL_DATA = 13;
export const TENSOR_DATA_LOCATION = 14;

/** StringStringEntryProto, the entries of `external_data`. */
export const ENTRY_KEY = 1;
export const ENTRY_VALUE = 2;

export const VALUE_INFO_NAME = 1;

/** TensorProto.DataType. */
export const DATA_TYPE_INT64 = 7;
/** TensorProto.DataLocation. */
export const LOCATION_EXTERNAL = 1;
