/** Departments and projects that do not exist. */
export const districts = ['青澜区', '云桥区', '松岭区', '北浦区'] as const
export const departments = ['政务服务中心', '档案服务局', '便民事务局', '公共资源服务局'] as const
export const sections = ['综合科', '业务科', '信息化科', '监督科', '法制科', '财务科', '宣传科'] as const

const places = ['云桥大厅', '青澜平台', '便民站点', '数据机房', '服务热线', '档案库房'] as const
const works = ['改造', '运维', '购置', '升级', '测评', '租赁', '培训服务'] as const

/** The names of projects, each of its own: place by work. */
export const projectNames: readonly string[] = places.flatMap((place) =>
  works.map((work) => `${place}${work}项目`),
)
